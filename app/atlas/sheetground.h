// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheetpicture.h"

#include <QQuickItem>

#include <memory>

namespace autocity
{

/**
 * Shows the ground of the sketch map: this item is the whole magnified sheet, of which the part around `visiblePart` is
 * painted, once, and then only moved. While `moving`, what comes into view is painted on another thread.
 */
class SheetGround : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QList<autocity::MapFeature> features READ features WRITE setFeatures NOTIFY changed FINAL)
    Q_PROPERTY(QList<autocity::MapSign> signs READ signs WRITE setSigns NOTIFY changed FINAL)
    Q_PROPERTY(QList<autocity::SignTarget> targets READ targets WRITE setTargets NOTIFY changed FINAL)
    Q_PROPERTY(QList<QRectF> pictures READ pictures WRITE setPictures NOTIFY changed FINAL)
    Q_PROPERTY(int year READ year WRITE setYear NOTIFY changed FINAL)
    Q_PROPERTY(double magnification READ magnification WRITE setMagnification NOTIFY changed FINAL)
    Q_PROPERTY(QRectF sheet READ sheet WRITE setSheet NOTIFY changed FINAL)
    Q_PROPERTY(QRectF room READ room WRITE setRoom NOTIFY changed FINAL)
    Q_PROPERTY(QRectF heading READ heading WRITE setHeading NOTIFY changed FINAL)
    Q_PROPERTY(QRectF paper READ paper WRITE setPaper NOTIFY changed FINAL)
    Q_PROPERTY(QString family READ family WRITE setFamily NOTIFY changed FINAL)
    Q_PROPERTY(QColor ground READ ground WRITE setGround NOTIFY changed FINAL)
    Q_PROPERTY(QColor text READ text WRITE setText NOTIFY changed FINAL)
    Q_PROPERTY(QColor secondary READ secondary WRITE setSecondary NOTIFY changed FINAL)
    Q_PROPERTY(QColor road READ road WRITE setRoad NOTIFY changed FINAL)
    Q_PROPERTY(QColor soft READ soft WRITE setSoft NOTIFY changed FINAL)
    Q_PROPERTY(QColor water READ water WRITE setWater NOTIFY changed FINAL)
    Q_PROPERTY(QColor line READ line WRITE setLine NOTIFY changed FINAL)
    Q_PROPERTY(QColor disc READ disc WRITE setDisc NOTIFY changed FINAL)
    /** What can be seen, in pixels of this item. */
    Q_PROPERTY(QRectF visiblePart READ visiblePart WRITE setVisiblePart NOTIFY visiblePartChanged FINAL)
    Q_PROPERTY(bool moving MEMBER m_moving NOTIFY movingChanged FINAL)

public:
    explicit SheetGround(QQuickItem *parent = nullptr);
    ~SheetGround() override;

    // The inputs of the picture, one property each.
#define AUTOCITY_SHEET_INPUT(Type, name, setter)                                                                       \
    [[nodiscard]] Type name() const { return m_picture.input().name; }                                                 \
    void setter(const Type &value) { assign(m_picture.input().name, value); }
    AUTOCITY_SHEET_INPUT(QList<MapFeature>, features, setFeatures)
    AUTOCITY_SHEET_INPUT(QList<MapSign>, signs, setSigns)
    AUTOCITY_SHEET_INPUT(QList<SignTarget>, targets, setTargets)
    AUTOCITY_SHEET_INPUT(QList<QRectF>, pictures, setPictures)
    AUTOCITY_SHEET_INPUT(int, year, setYear)
    AUTOCITY_SHEET_INPUT(double, magnification, setMagnification)
    AUTOCITY_SHEET_INPUT(QRectF, sheet, setSheet)
    AUTOCITY_SHEET_INPUT(QRectF, room, setRoom)
    AUTOCITY_SHEET_INPUT(QRectF, heading, setHeading)
    AUTOCITY_SHEET_INPUT(QRectF, paper, setPaper)
    AUTOCITY_SHEET_INPUT(QString, family, setFamily)
    AUTOCITY_SHEET_INPUT(QColor, ground, setGround)
    AUTOCITY_SHEET_INPUT(QColor, text, setText)
    AUTOCITY_SHEET_INPUT(QColor, secondary, setSecondary)
    AUTOCITY_SHEET_INPUT(QColor, road, setRoad)
    AUTOCITY_SHEET_INPUT(QColor, soft, setSoft)
    AUTOCITY_SHEET_INPUT(QColor, water, setWater)
    AUTOCITY_SHEET_INPUT(QColor, line, setLine)
    AUTOCITY_SHEET_INPUT(QColor, disc, setDisc)
#undef AUTOCITY_SHEET_INPUT

    [[nodiscard]] QRectF visiblePart() const { return m_visible; }
    void setVisiblePart(const QRectF &part);

    /** What is painted of this item, in its pixels. */
    [[nodiscard]] QRectF paintedPart() const { return m_painted; }
    /** The picture itself. */
    [[nodiscard]] const SheetPicture &picture() const { return m_picture; }

Q_SIGNALS:
    void changed();
    void visiblePartChanged();
    void movingChanged();

protected:
    QSGNode *updatePaintNode(QSGNode *node, UpdatePaintNodeData *data) override;
    void updatePolish() override;
    void geometryChange(const QRectF &now, const QRectF &before) override;

private:
    template<typename T>
    void assign(T &member, const T &value)
    {
        if (member == value)
            return;
        member = value;
        m_stale = true;
        polish();
        Q_EMIT changed();
    }
    /** What is worth painting: what can be seen, and as much again around it where the sheet is larger. */
    [[nodiscard]] QRectF wantedPart() const;
    [[nodiscard]] QRectF sheetPart(const QRectF &part) const;
    void paintNow();
    void paintBeside();
    void take(const QImage &image, const QRectF &part);

    SheetPicture m_picture;
    QRectF m_visible;
    QRectF m_painted;
    QImage m_image;
    bool m_stale = true;
    bool m_fresh = false; ///< the image is newer than its texture
    bool m_moving = false;
    std::shared_ptr<bool> m_beside; ///< painting on another thread; false in it: nobody wants the result any more
};

} // namespace autocity
