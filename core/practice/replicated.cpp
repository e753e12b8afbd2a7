// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/replicated.h"

namespace entente::practice
{
void Replicated::write(std::optional<Json> value, int staleReads)
{
    if (m_staleReads == 0)
        m_former = std::move(m_value);
    m_value = std::move(value);
    m_staleReads = staleReads;
}

const std::optional<Json> &Replicated::read()
{
    if (m_staleReads == 0)
        return m_value;
    --m_staleReads;
    return m_former;
}
} // namespace entente::practice
