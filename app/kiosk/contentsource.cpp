// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contentsource.h"

#include "bundle/slot.h"
#include "catalogue/database/contentdatabase.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace autocity
{
namespace
{

QString factorySlot()
{
    return u"/usr/share/autocity/factory"_s;
}

/** The keys that were named; else those of a development build beside the program; else those of the machine. */
QString keysFolder(const QString &named)
{
    if (!named.isEmpty())
        return named;
    const QDir developed(QCoreApplication::applicationDirPath() + u"/../../dev-keys"_s);
    return developed.exists() ? developed.path() : u"/usr/share/autocity/keys"_s;
}

/** Slots of this user; nobody else may write there between verifying and showing. */
QString slotsFolder()
{
    QString folder = QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + u"/slots"_s;
    QDir().mkpath(folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return folder;
}

Result<Slot, Refusal> openNamed(const Options &options, const Keyring &keyring)
{
    VerifyOptions demands;
    demands.program = QCoreApplication::applicationVersion();
    if (!options.bundle.isEmpty())
        return unpackBundle(options.bundle, keyring, slotsFolder(), demands);
    demands.files = FileCheck::Sizes;
    return openSlot(options.slot.isEmpty() ? factorySlot() : options.slot, keyring, demands);
}

QString described(Refusal refusal, const QString &detail)
{
    const QString text = refusalText(refusal).en;
    return detail.isEmpty() ? text : u"%1 (%2)"_s.arg(text, detail);
}

} // namespace

QString problemName(ContentProblem problem)
{
    switch (problem) {
    case ContentProblem::NothingNamed:
        return u"nothing-named"_s;
    case ContentProblem::KeysRefused:
        return u"keys-refused"_s;
    case ContentProblem::BundleRefused:
        return u"bundle-refused"_s;
    case ContentProblem::DatabaseRefused:
        return u"database-refused"_s;
    }
    return {};
}

Result<OpenedContent, ContentProblem> openContent(const Options &options)
{
    if (options.bundle.isEmpty() && options.slot.isEmpty() && !QDir(factorySlot()).exists())
        return {ContentProblem::NothingNamed, u"give --bundle or --slot"_s};
    const auto keyring = Keyring::load({keysFolder(options.keys)});
    if (!keyring)
        return {ContentProblem::KeysRefused, described(keyring.reason(), keyring.detail())};
    const auto slot = openNamed(options, keyring.value());
    if (!slot)
        return {ContentProblem::BundleRefused, described(slot.reason(), slot.detail())};
    const QString folder = slot.value().path;
    auto database = ContentDatabase::open(folder + u"/content.db"_s);
    if (!database)
        return {ContentProblem::DatabaseRefused, u"%1 (%2)"_s.arg(problemName(database.reason()), database.detail())};
    const Manifest &manifest = slot.value().bundle.manifest;
    return OpenedContent{std::move(database).value(), folder, manifest.target, manifest.serial};
}

} // namespace autocity
