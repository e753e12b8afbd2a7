// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace entente::cli
{
/// A moment in local time, in a form of the chosen language that no reader takes for another day.
QString momentText(const QDateTime &moment);
/// The same for a line of its own, which names the time zone.
QString momentTextWithZone(const QDateTime &moment);
/// The local time zone by name, for the head of a table of moments.
QString localZone();
} // namespace entente::cli
