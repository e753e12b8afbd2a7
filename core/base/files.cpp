// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace entente
{
Result<QByteArray> readFile(const QString &file, qint64 maxBytes)
{
    QFile in(file);
    if (!QFileInfo(file).isFile() || !in.open(QIODevice::ReadOnly)) {
        Error error(ErrorKind::BadFile, QStringLiteral("file.cannotOpen"),
                    QCoreApplication::translate(
                        "Files", "The file \"%1\" cannot be opened. Check its name, its place and your rights to it.")
                        .arg(file));
        if (in.error() != QFileDevice::NoError) // what is no file was never opened
            error = std::move(error).withDetail(in.errorString());
        return failure(std::move(error));
    }
    if (in.size() > maxBytes) {
        return failure(
            ErrorKind::BadFile, QStringLiteral("file.tooLarge"),
            QCoreApplication::translate("Files", "The file \"%1\" is too large. Choose another file.").arg(file));
    }
    return in.readAll();
}

Result<bool> replaceFile(const QString &file, const QByteArray &bytes)
{
    QSaveFile out(file);
    // Qt 6.4: commit() ignores that its own last flush failed and would put a cut file in the place of the old one.
    if (out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.flush() && out.commit())
        return true;
    Error error(ErrorKind::Storage, QStringLiteral("file.notSaved"),
                QCoreApplication::translate(
                    "Files", "The file \"%1\" could not be saved. Check the folder and the free space, then try again.")
                    .arg(file));
    return failure(std::move(error).withDetail(out.errorString()));
}
} // namespace entente
