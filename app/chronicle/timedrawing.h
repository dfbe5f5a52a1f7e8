// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markarranger.h"
#include "markwindow.h"

#include <QObject>

namespace autocity
{

/**
 * The timeline as it is drawn: bands of years, lanes, marks as long as their date is vague, labels without overlaps.
 * Upright, the line runs down and labels stand in rows beside it; otherwise the line runs right and lanes lie above it.
 *
 * The scale moves with each frame, under two fingers (`pinch`) or from one arrangement to the next (`progress`); labels
 * are arranged when it rests. Positions are pixels from the beginning of the scale; what is seen begins at `origin`.
 */
class TimeDrawing : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QList<autocity::EventItem> events READ events WRITE setEvents NOTIFY eventsChanged FINAL)
    Q_PROPERTY(QList<autocity::Label> lanes MEMBER m_lanes NOTIFY inputChanged FINAL)
    Q_PROPERTY(int firstYear MEMBER m_firstYear NOTIFY inputChanged FINAL)
    Q_PROPERTY(int lastYear MEMBER m_lastYear NOTIFY inputChanged FINAL)
    Q_PROPERTY(int wideYear READ wideYear WRITE setWideYear NOTIFY targetChanged FINAL)
    Q_PROPERTY(double zoom READ zoom WRITE setZoom NOTIFY targetChanged FINAL)
    Q_PROPERTY(bool animated MEMBER m_animated NOTIFY animatedChanged FINAL)
    Q_PROPERTY(double progress READ progress WRITE setProgress NOTIFY moved FINAL)
    Q_PROPERTY(bool moving READ isMoving NOTIFY movingChanged FINAL)
    Q_PROPERTY(bool upright MEMBER m_upright NOTIFY inputChanged FINAL)
    Q_PROPERTY(QSizeF extent MEMBER m_extent NOTIFY inputChanged FINAL)
    Q_PROPERTY(double unit MEMBER m_unit NOTIFY metricsChanged FINAL)
    Q_PROPERTY(double textScale MEMBER m_textScale NOTIFY metricsChanged FINAL)
    Q_PROPERTY(QString family MEMBER m_family NOTIFY metricsChanged FINAL)
    Q_PROPERTY(QString selected READ selected WRITE setSelected NOTIFY selectedChanged FINAL)
    Q_PROPERTY(QList<autocity::YearBand> bands READ bands NOTIFY changed FINAL)
    Q_PROPERTY(QList<autocity::LaneBand> laneBands READ laneBands NOTIFY changed FINAL)
    Q_PROPERTY(QList<autocity::MoreNote> notes READ notes NOTIFY changed FINAL)
    Q_PROPERTY(autocity::MarkWindow *labels READ labels CONSTANT FINAL)
    Q_PROPERTY(double recordEnd READ recordEnd NOTIFY moved FINAL)
    Q_PROPERTY(double origin READ origin NOTIFY moved FINAL)
    Q_PROPERTY(double length READ length NOTIFY moved FINAL)
    Q_PROPERTY(double seenLength READ seenLength NOTIFY inputChanged FINAL)

public:
    explicit TimeDrawing(QObject *parent = nullptr);

    [[nodiscard]] const QList<EventItem> &events() const { return m_events; }
    void setEvents(const QList<EventItem> &events);
    [[nodiscard]] int wideYear() const { return m_wideYear; }
    void setWideYear(int year);
    /** As TimeScale::Spread::zoom. */
    [[nodiscard]] double zoom() const { return m_zoom; }
    void setZoom(double zoom);
    /** The way from the last arrangement to the present one, from 0 to 1. */
    [[nodiscard]] double progress() const { return m_progress; }
    void setProgress(double progress);
    [[nodiscard]] bool isMoving() const { return m_progress < 1 || m_pinching; }
    [[nodiscard]] QString selected() const { return m_selected; }
    void setSelected(const QString &id);

    [[nodiscard]] const QList<YearBand> &bands() const { return m_bands; }
    [[nodiscard]] const QList<LaneBand> &laneBands() const { return m_laneBands; }
    [[nodiscard]] const QList<EventMark> &marks() const { return m_marks; }
    [[nodiscard]] const QList<MoreNote> &notes() const { return m_notes; }
    [[nodiscard]] MarkWindow *labels() { return &m_window; }
    [[nodiscard]] const TimeScale &scale() const { return m_scale; }
    [[nodiscard]] bool isUpright() const { return m_upright; }
    [[nodiscard]] double unit() const { return m_unit; }
    [[nodiscard]] double textScale() const { return m_textScale; }
    /** Where the last day with a record lies along the line; after it the line is dashed. */
    [[nodiscard]] double recordEnd() const;
    /** Where what is seen begins. */
    [[nodiscard]] double origin() const { return m_origin; }
    /** How long the line is; longer than what is seen if days are shown. */
    [[nodiscard]] double length() const { return m_scale.length(); }
    /** How much of it is seen. */
    [[nodiscard]] double seenLength() const { return m_upright ? m_extent.height() : m_extent.width(); }

    /** The line follows a finger. */
    Q_INVOKABLE void pan(double by);
    /** Two fingers scale the line about a point of what is seen. */
    Q_INVOKABLE void pinch(double factor, double at);
    /** The fingers have gone: answers with the nearest step of the zoom, to be set. */
    Q_INVOKABLE int endPinch();
    /** The next change of zoom or wide year keeps this day where it is, or brings it there, in pixels of what is seen. */
    Q_INVOKABLE void anchor(double day, double at);
    /** The day at a point of what is seen. */
    Q_INVOKABLE [[nodiscard]] double dayAt(double at) const;
    Q_INVOKABLE [[nodiscard]] int yearAt(double at) const;
    /** The month at a point of what is seen, as 2021-03. */
    Q_INVOKABLE [[nodiscard]] QString monthAt(double at) const;
    /** Brings the label of an event into what is seen, or its mark if it has none. */
    Q_INVOKABLE void reveal(const QString &id);
    /** How far along the years a point of what is seen lies: the year, and the part of it that has passed. */
    Q_INVOKABLE [[nodiscard]] double yearPart(double at) const;
    /** Where a year begins, of what is seen. */
    Q_INVOKABLE [[nodiscard]] double beginOf(int year) const { return m_scale.begin(year) - m_origin; }

    /** The event whose mark or label is nearest to a point, within `reach` pixels; its id is empty if there is none. */
    Q_INVOKABLE [[nodiscard]] autocity::EventItem nearest(QPointF point, double reach) const;

    /**
     * The event so many steps after (or before) this one, in order of date; its id is empty beyond the ends.
     * One step from an empty id is the first event (or the last) of the years shown.
     */
    Q_INVOKABLE [[nodiscard]] autocity::EventItem neighbour(const QString &id, int step) const;

    /** How many events a year has. */
    Q_INVOKABLE [[nodiscard]] int countOf(int year) const { return int(m_index.value({year, {}}).size()); }

    /** The first event of a year; its id is empty if there is none. */
    Q_INVOKABLE [[nodiscard]] autocity::EventItem firstOf(int year) const;

    /** The event of that id; its id is empty if there is none. */
    Q_INVOKABLE [[nodiscard]] autocity::EventItem eventOf(const QString &id) const;

    /** The year in which an event begins. */
    Q_INVOKABLE [[nodiscard]] int yearOf(const autocity::EventItem &event) const;

Q_SIGNALS:
    void inputChanged();
    void eventsChanged();
    void metricsChanged();
    void selectedChanged();
    void targetChanged();
    void animatedChanged();
    /** The way to another arrangement begins: `progress` is to be moved from 0 to 1. */
    void begun();
    /** The scale or the origin has changed, as it does with each frame of a motion. */
    void moved();
    void movingChanged();
    /** Bands, lanes, marks and labels were arranged. */
    void changed();

private:
    void indexEvents();
    void retarget();
    void arrange();
    void arrangeBands();
    void follow();
    void place(double origin);
    void showLabels();
    [[nodiscard]] TimeScale::Spread spread() const;
    [[nodiscard]] double size(double designPixels) const { return designPixels * m_unit; }

    QList<EventItem> m_events;
    QList<Label> m_lanes;
    int m_firstYear = 0;
    int m_lastYear = 0;
    int m_wideYear = 0;
    double m_zoom = 2;
    bool m_animated = false;
    double m_progress = 1;
    bool m_pinching = false;
    bool m_upright = false;
    QSizeF m_extent;
    double m_unit = 1;
    double m_textScale = 1;
    QString m_family;
    QString m_selected;

    MarkArranger::Events m_index;
    MarkArranger::Widths m_widths;
    QHash<QString, qsizetype> m_walk; ///< place of each event in m_events
    int m_lastDay = 0;

    TimeScale m_scale;
    TimeScale m_from;
    TimeScale m_to;
    double m_origin = 0;
    double m_anchorDay = 0; ///< 0: none
    double m_anchorAt = 0;
    double m_labelsFrom = 0; ///< where what is seen began when labels were last chosen
    QList<YearBand> m_bands;
    QList<LaneBand> m_laneBands;
    QList<EventMark> m_marks;
    QList<MoreNote> m_notes;
    MarkWindow m_window;
};

} // namespace autocity
