// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

#include <memory>

namespace entente
{
/// A request body that can be read once and never rewound, so that Qt fails with ContentReSendError where it would send
/// the request a second time. `taken` becomes true when the last byte has been handed out.
class OnceBody final : public QIODevice
{
    Q_OBJECT
public:
    OnceBody(QByteArray bytes, std::shared_ptr<bool> taken, QObject *parent);

    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_position >= m_bytes.size(); }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_position; }
    bool reset() override { return false; }
    bool seek(qint64 position) override { return position == 0 && m_position == 0; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArray m_bytes;
    std::shared_ptr<bool> m_taken;
    qint64 m_position = 0;
};
} // namespace entente
