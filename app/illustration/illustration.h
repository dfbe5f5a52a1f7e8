// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "painting/painteditem.h"
#include "scene.h"

#include <QVariantList>

namespace autocity
{

/** Shows a picture or scene of the content; painted once for a size, palette and state, then only blended. */
class Illustration : public autocity::PaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString scene READ scene WRITE setScene NOTIFY sceneChanged FINAL)
    Q_PROPERTY(QString palette READ palette WRITE setPalette NOTIFY paletteChanged FINAL)
    Q_PROPERTY(bool planned READ isPlanned WRITE setPlanned NOTIFY plannedChanged FINAL)
    Q_PROPERTY(QColor ground READ ground WRITE setGround NOTIFY groundChanged FINAL)
    Q_PROPERTY(Part part READ part WRITE setPart NOTIFY partChanged FINAL)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY sceneChanged FINAL)
    Q_PROPERTY(QSizeF sheet READ sheet NOTIFY sceneChanged FINAL)
    Q_PROPERTY(QPointF lineStart READ lineStart NOTIFY sceneChanged FINAL)
    Q_PROPERTY(QVariantList linePoints READ linePoints NOTIFY sceneChanged FINAL)
    Q_PROPERTY(QVariantList vehicles READ vehicles NOTIFY sceneChanged FINAL)
    Q_PROPERTY(QVariantList signs READ signList NOTIFY sceneChanged FINAL)

public:
    /** All of it with its line, or only what lies below the line or above it, when the line between moves by itself. */
    enum class Part { Whole, Ground, Standing };
    Q_ENUM(Part)

    explicit Illustration(QQuickItem *parent = nullptr);

    /** The description, as JSON; an invalid one draws nothing. */
    [[nodiscard]] QString scene() const { return m_text; }
    void setScene(const QString &text);
    /** day, night or hc. */
    [[nodiscard]] QString palette() const { return m_style.palette; }
    void setPalette(const QString &palette);
    /** True: drawn dashed, as a thing that is only planned. */
    [[nodiscard]] bool isPlanned() const { return m_style.state == IsoCanvas::State::Ghost; }
    void setPlanned(bool planned);
    /** Colour of the ground, which faces of planned things take. */
    [[nodiscard]] QColor ground() const { return m_style.ghostFill; }
    void setGround(const QColor &colour);
    [[nodiscard]] Part part() const { return m_part; }
    void setPart(Part part);
    [[nodiscard]] bool isEmpty() const { return m_scene.isEmpty(); }
    [[nodiscard]] QSizeF sheet() const { return m_scene.sheet(); }
    /** Where the one line comes in, in sheet pixels; it may lie outside the sheet. */
    [[nodiscard]] QPointF lineStart() const;
    /** The one line, flattened, as points (x, y, 0) in sheet pixels. */
    [[nodiscard]] QVariantList linePoints() const;
    /** Vehicles that follow the line, as {kind, paint, at}: at is a part of its length. */
    [[nodiscard]] QVariantList vehicles() const;
    /** Signs as {place, workshop, x, y, tail}, in sheet pixels. */
    [[nodiscard]] QVariantList signList() const;

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void sceneChanged();
    void paletteChanged();
    void plannedChanged();
    void groundChanged();
    void partChanged();

private:
    QString m_text;
    Scene m_scene;
    Scene::Style m_style;
    Part m_part = Part::Whole;
};

} // namespace autocity
