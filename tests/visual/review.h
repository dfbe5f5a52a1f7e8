// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison.h"

#include <QList>
#include <QRegularExpression>
#include <QString>

namespace visual
{

/** What became of one picture. */
struct Outcome {
    enum class Kind {
        Same,
        Changed,
        Added, ///< there is no reference of it
        Gone,  ///< there is only a reference of it
        Unread ///< a file is there, but no picture
    };
    QString name; ///< such as landscape_en_map
    Kind kind = Kind::Same;
    Comparison comparison;
};

/** Holds the pictures of a tour against a folder of references: reduced pictures of the same names. */
class Review
{
public:
    /** Whatever differs leaves NAME.expected.png, NAME.actual.png (full size) and NAME.difference.png among the differences. */
    Review(QString references, QString tour, QString differences, QRegularExpression only)
        : m_references(std::move(references)), m_tour(std::move(tour)), m_differences(std::move(differences)),
          m_only(std::move(only))
    {
    }

    /** One outcome a picture or reference whose name matches, by name. */
    [[nodiscard]] QList<Outcome> run() const;

    /** Makes pictures that differ the references; those of pictures that are gone go. False if a file cannot be written. */
    [[nodiscard]] bool accept(const QList<Outcome> &outcomes) const;

private:
    [[nodiscard]] Outcome judge(const QString &name) const;
    [[nodiscard]] QStringList namesIn(const QString &folder) const;
    void leave(const QString &name, const QImage &expected, const QImage &actual) const;
    [[nodiscard]] QString pictureOf(const QString &name) const { return m_tour + u'/' + name + QStringLiteral(".png"); }
    [[nodiscard]] QString referenceOf(const QString &name) const
    {
        return m_references + u'/' + name + QStringLiteral(".png");
    }

    const QString m_references;
    const QString m_tour;
    const QString m_differences;
    const QRegularExpression m_only;
};

/** For people: changed landscape_en_map: 41 of 82944 cells, by up to 120 of 255, within 780,300 240×96. */
[[nodiscard]] QString lineOf(const Outcome &outcome);

} // namespace visual
