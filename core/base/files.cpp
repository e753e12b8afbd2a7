// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <filesystem>
#include <optional>
#include <system_error>

namespace entente
{
namespace
{
Error notSaved(const QString &sentence)
{
    return {ErrorKind::Storage, QStringLiteral("file.notSaved"), sentence};
}

QString couldNotBeSaved(const QString &file)
{
    return QCoreApplication::translate(
               "Files", "The file \"%1\" could not be saved. Check the folder and the free space, then try again.")
        .arg(file);
}

/// A name for a stream that somebody opened, which goes on writing to the file that it has even if another one took its
/// place.
bool isOpenStream(const QString &path)
{
    return path == u"/dev/stdout" || path == u"/dev/stderr" || path.startsWith(u"/dev/fd/") ||
           path.startsWith(u"/proc/");
}

/// For what cannot be replaced: a device, a named pipe, an open stream. Behind such a stream may be a file (3>>all.log)
/// that holds what others wrote: nothing of that is cut off.
Result<bool> writeTo(const QString &file, const QByteArray &bytes, QIODevice::OpenMode mode)
{
    QFile out(file);
    if (out.open(mode | QIODevice::Unbuffered) && out.write(bytes) == bytes.size())
        return true;
    return failure(notSaved(couldNotBeSaved(file)).withDetail(out.errorString()));
}

Error cannotOpen(const QString &file)
{
    return {ErrorKind::BadFile, QStringLiteral("file.cannotOpen"),
            QCoreApplication::translate(
                "Files", "The file \"%1\" cannot be opened. Check its name, its place and your rights to it.")
                .arg(file)};
}

/// Why there is no file to be read; nothing where there is one.
std::optional<Error> noFile(const QString &file)
{
    const QFileInfo there(file);
    if (there.isFile())
        return std::nullopt;
    const QString code = QStringLiteral("file.cannotOpen");
    if (there.isDir()) {
        return Error(ErrorKind::BadFile, code,
                     QCoreApplication::translate("Files", "\"%1\" is a folder. Choose a file in it.").arg(file));
    }
    if (!there.exists() && !isMissing(file))
        return cannotOpen(file);
    if (!there.exists()) {
        return Error(ErrorKind::BadFile, code,
                     QCoreApplication::translate(
                         "Files", "The file \"%1\" does not exist. Check its name and the folder that it is in.")
                         .arg(file));
    }
    return Error(
        ErrorKind::BadFile, code,
        QCoreApplication::translate("Files", "\"%1\" is a device or a pipe. Choose an ordinary file.").arg(file));
}
} // namespace

bool isMissing(const QString &file)
{
    std::error_code why;
    const auto status = std::filesystem::status(QFile::encodeName(file).toStdString(), why);
    return status.type() == std::filesystem::file_type::not_found;
}

Result<QByteArray> readFile(const QString &file, qint64 maxBytes)
{
    if (const auto problem = noFile(file))
        return failure(*problem);
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return failure(cannotOpen(file).withDetail(in.errorString()));
    if (in.size() > maxBytes) {
        return failure(
            ErrorKind::BadFile, QStringLiteral("file.tooLarge"),
            QCoreApplication::translate("Files", "The file \"%1\" is too large. Choose another file.").arg(file));
    }
    return in.readAll();
}

Result<bool> replaceFile(const QString &file, const QByteArray &bytes)
{
    const QFileInfo there(file);
    if (there.isFile() && isOpenStream(there.absoluteFilePath()))
        return writeTo(file, bytes, QIODevice::Append);
    if (there.exists() && !there.isDir() && !there.isFile())
        return writeTo(file, bytes, QIODevice::WriteOnly); // which has no end to go to
    QSaveFile out(file);
    // Qt 6.4: commit() ignores that its own last flush failed and would put a cut file in the place of the old one.
    if (out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.flush() && out.commit())
        return true;
    const QString folder = there.absolutePath();
    if (there.isDir())
        return failure(
            notSaved(QCoreApplication::translate("Files", "\"%1\" is a folder. Choose a file in it.").arg(file)));
    if (!QFileInfo::exists(folder)) {
        return failure(notSaved(QCoreApplication::translate("Files", "The folder \"%1\" does not exist. Make it, or "
                                                                     "choose another place for the file.")
                                    .arg(folder)));
    }
    return failure(notSaved(couldNotBeSaved(file)).withDetail(out.errorString()));
}
} // namespace entente
