// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signmodel.h"

#include <QFont>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace autocity
{

/**
 * Where every sign and chip of the sketch map stands in one year, and which of them a finger means.
 *
 * Signs keep to the sheet; chips flow in their area, in no order of place; a place with neither sign nor area is
 * unplaced. Lengths are pixels of the magnified sheet; `sheet` and `picture`, the size of the pictures of places, are
 * given before it is.
 */
class SignBoard : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QList<autocity::MapFeature> features MEMBER m_features NOTIFY inputChanged FINAL)
    Q_PROPERTY(QList<autocity::MapSign> places MEMBER m_places NOTIFY inputChanged FINAL)
    Q_PROPERTY(int year READ year WRITE setYear NOTIFY yearChanged FINAL)
    Q_PROPERTY(double magnification MEMBER m_magnification NOTIFY inputChanged FINAL)
    Q_PROPERTY(QRectF sheet MEMBER m_sheet NOTIFY inputChanged FINAL)
    Q_PROPERTY(QString family MEMBER m_family NOTIFY inputChanged FINAL)
    Q_PROPERTY(double letter MEMBER m_letter NOTIFY inputChanged FINAL)
    Q_PROPERTY(QString headingNote MEMBER m_headingNote NOTIFY inputChanged FINAL)
    Q_PROPERTY(QSizeF picture MEMBER m_picture NOTIFY inputChanged FINAL)
    Q_PROPERTY(autocity::SignModel *signs READ signs CONSTANT FINAL)
    Q_PROPERTY(bool reflowing READ isReflowing NOTIFY reflowingChanged FINAL)
    Q_PROPERTY(QList<QRectF> pictures READ pictures NOTIFY changed FINAL)
    Q_PROPERTY(QList<autocity::SignTarget> targets READ targets NOTIFY changed FINAL)
    Q_PROPERTY(QList<autocity::SignArea> areas READ areas NOTIFY changed FINAL)
    Q_PROPERTY(QList<autocity::MapSign> unplaced READ unplaced NOTIFY changed FINAL)

public:
    explicit SignBoard(QObject *parent = nullptr);

    [[nodiscard]] int year() const { return m_year; }
    void setYear(int year);
    [[nodiscard]] SignModel *signs() { return &m_signs; }
    /** The last arrangement differs from the one before by its year only: signs may be seen to move. */
    [[nodiscard]] bool isReflowing() const { return m_reflowing; }
    /** The ground that pictures of places take. */
    [[nodiscard]] const QList<QRectF> &pictures() const { return m_pictures; }
    [[nodiscard]] const QList<SignTarget> &targets() const { return m_targets; }
    [[nodiscard]] const QList<SignArea> &areas() const { return m_areas; }
    [[nodiscard]] const QList<MapSign> &unplaced() const { return m_unplaced; }

    /** The places a finger at a sheet point may mean, all of an area at its plate for more; more than one: ask. `reach` is the least size of a target. */
    Q_INVOKABLE [[nodiscard]] QList<autocity::MapSign> touched(QPointF point, double reach) const;

    /** All places of an area that are recorded in the year, those without a chip too. */
    Q_INVOKABLE [[nodiscard]] QList<autocity::MapSign> within(const QString &area) const;

    /** The place of that id; an empty one if there is none. */
    Q_INVOKABLE [[nodiscard]] autocity::MapSign place(const QString &id) const;

    /** The middle of what stands for a place on the sheet, or of its quarter; null if it is unplaced or not shown in this year. */
    Q_INVOKABLE [[nodiscard]] QPointF middle(const QString &id) const;

    /** The point of the ground that a place is shown at: where a rule to it ends. Null as for middle(). */
    Q_INVOKABLE [[nodiscard]] QPointF foot(const QString &id) const;

    /** Where words of that size stand on or beside the rule between two places, off signs and pictures; its middle if nowhere. */
    Q_INVOKABLE [[nodiscard]] QPointF besideRule(const QString &from, const QString &to, QSizeF words) const;

Q_SIGNALS:
    void inputChanged();
    void yearChanged();
    void reflowingChanged();
    void changed();

private:
    void arrange();
    void arrangeAll();
    void arrangeSigns();
    void arrangePictures();
    /** Where a picture stands under a sign, smaller or aside if it would cover a line, a stop or another sign; empty: nowhere. */
    [[nodiscard]] QRectF pictureRect(const SignTarget &owner) const;
    [[nodiscard]] bool coversTheLine(const QRectF &rect) const;
    void arrangeArea(const MapFeature &feature);
    [[nodiscard]] int headingLines(const QString &name, QSizeF room) const;
    [[nodiscard]] double textWidth(const QString &text, double size, QFont::Weight weight) const;
    [[nodiscard]] QRectF signRect(const MapSign &place) const;

    QList<MapFeature> m_features;
    QList<MapSign> m_places;
    double m_magnification = 1;
    QSizeF m_picture;
    SignModel m_signs;
    bool m_reflowing = false;
    QList<QRectF> m_pictures;
    int m_year = 0;
    QRectF m_sheet{0, 0, 1920, 1080};
    QString m_family;
    double m_letter = 24;
    QString m_headingNote;
    QList<SignTarget> m_targets;
    QList<SignArea> m_areas;
    QList<MapSign> m_unplaced;
};

} // namespace autocity
