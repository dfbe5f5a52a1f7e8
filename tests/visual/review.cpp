// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review.h"

#include "reduction.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QSet>

using namespace Qt::StringLiterals;

namespace visual
{
namespace
{

constexpr auto ending = ".png"_L1;

bool save(const QImage &picture, const QString &file)
{
    // Qt counts the quality of a PNG backwards: 0 is zlib's best.
    constexpr int smallestFile = 0;
    // Whoever is stopped half way leaves the picture that was there, not an empty one.
    QSaveFile whole(file);
    return whole.open(QIODevice::WriteOnly) && picture.save(&whole, "PNG", smallestFile) && whole.commit();
}

} // namespace

QList<Outcome> Review::run() const
{
    const QStringList pictures = namesIn(m_tour);
    const QStringList references = namesIn(m_references);
    QSet<QString> all(pictures.cbegin(), pictures.cend());
    all.unite({references.cbegin(), references.cend()});
    QStringList names(all.cbegin(), all.cend());
    names.sort();
    QList<Outcome> outcomes;
    for (const QString &name : std::as_const(names))
        outcomes.append(judge(name));
    return outcomes;
}

Outcome Review::judge(const QString &name) const
{
    const bool taken = QFile::exists(pictureOf(name));
    const bool known = QFile::exists(referenceOf(name));
    const QImage actual = taken ? QImage(pictureOf(name)) : QImage();
    const QImage expected = known ? QImage(referenceOf(name)).convertToFormat(QImage::Format_RGB32) : QImage();
    if ((taken && actual.isNull()) || (known && expected.isNull()))
        return {name, Outcome::Kind::Unread, {}};
    Outcome outcome{name, taken ? Outcome::Kind::Added : Outcome::Kind::Gone, {}};
    if (taken && known) {
        outcome.comparison = compare(expected, reduced(actual));
        outcome.kind = outcome.comparison.isSame() ? Outcome::Kind::Same : Outcome::Kind::Changed;
    }
    if (outcome.kind != Outcome::Kind::Same)
        leave(name, expected, actual);
    return outcome;
}

bool Review::accept(const QList<Outcome> &outcomes) const
{
    bool good = QDir().mkpath(m_references);
    for (const Outcome &outcome : outcomes) {
        switch (outcome.kind) {
        case Outcome::Kind::Same:
            break;
        case Outcome::Kind::Changed:
        case Outcome::Kind::Added:
            good = save(packed(reduced(QImage(pictureOf(outcome.name)))), referenceOf(outcome.name)) && good;
            break;
        case Outcome::Kind::Gone:
            good = QFile::remove(referenceOf(outcome.name)) && good;
            break;
        case Outcome::Kind::Unread:
            good = false;
            break;
        }
    }
    return good;
}

QStringList Review::namesIn(const QString &folder) const
{
    QStringList names;
    const QStringList files = QDir(folder).entryList({u'*' + ending}, QDir::Files);
    for (const QString &file : files) {
        const QString name = file.chopped(ending.size());
        if (m_only.match(name).hasMatch())
            names.append(name);
    }
    return names;
}

void Review::leave(const QString &name, const QImage &expected, const QImage &actual) const
{
    QDir().mkpath(m_differences);
    const QString stem = m_differences + u'/' + name;
    if (!expected.isNull())
        save(expected, stem + u".expected.png"_s);
    if (!actual.isNull())
        QFile::copy(pictureOf(name), stem + u".actual.png"_s);
    if (!expected.isNull() && !actual.isNull())
        save(differencePicture(expected, reduced(actual)), stem + u".difference.png"_s);
}

QString lineOf(const Outcome &outcome)
{
    switch (outcome.kind) {
    case Outcome::Kind::Same:
        return u"same    %1"_s.arg(outcome.name);
    case Outcome::Kind::Added:
        return u"new     %1: there is no reference of it"_s.arg(outcome.name);
    case Outcome::Kind::Gone:
        return u"gone    %1: there is a reference, but no such screen"_s.arg(outcome.name);
    case Outcome::Kind::Unread:
        return u"broken  %1: the file holds no picture"_s.arg(outcome.name);
    case Outcome::Kind::Changed:
        break;
    }
    const Comparison &found = outcome.comparison;
    if (!found.sameSize)
        return u"changed %1: another size"_s.arg(outcome.name);
    return u"changed %1: %2 of %3 cells, by up to %4 of 255, within %5,%6 %7×%8"_s.arg(outcome.name)
        .arg(found.differing)
        .arg(found.cells)
        .arg(found.worst)
        .arg(found.where.x())
        .arg(found.where.y())
        .arg(found.where.width())
        .arg(found.where.height());
}

} // namespace visual
