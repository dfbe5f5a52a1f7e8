// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeparts.h"
#include "timescale.h"

#include <QObject>
#include <QSizeF>

namespace autocity
{

/**
 * The timeline as it is drawn: bands of years, lanes, marks as long as their date is vague, labels without overlaps.
 * Upright, the line runs down and labels stand in rows beside it; otherwise the line runs right and lanes lie above it.
 */
class TimeDrawing : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QList<autocity::EventItem> events MEMBER m_events NOTIFY inputChanged FINAL)
    Q_PROPERTY(QList<autocity::Label> lanes MEMBER m_lanes NOTIFY inputChanged FINAL)
    Q_PROPERTY(int firstYear MEMBER m_firstYear NOTIFY inputChanged FINAL)
    Q_PROPERTY(int lastYear MEMBER m_lastYear NOTIFY inputChanged FINAL)
    Q_PROPERTY(int wideYear MEMBER m_wideYear NOTIFY inputChanged FINAL)
    Q_PROPERTY(bool upright MEMBER m_upright NOTIFY inputChanged FINAL)
    Q_PROPERTY(QSizeF extent MEMBER m_extent NOTIFY inputChanged FINAL)
    Q_PROPERTY(double unit MEMBER m_unit NOTIFY inputChanged FINAL)
    Q_PROPERTY(double textScale MEMBER m_textScale NOTIFY inputChanged FINAL)
    Q_PROPERTY(QString family MEMBER m_family NOTIFY inputChanged FINAL)
    Q_PROPERTY(QString selected MEMBER m_selected NOTIFY inputChanged FINAL)
    Q_PROPERTY(QList<autocity::YearBand> bands READ bands NOTIFY changed FINAL)
    Q_PROPERTY(QList<autocity::LaneBand> laneBands READ laneBands NOTIFY changed FINAL)
    Q_PROPERTY(QList<autocity::EventMark> marks READ marks NOTIFY changed FINAL)
    Q_PROPERTY(QList<autocity::MoreNote> notes READ notes NOTIFY changed FINAL)
    Q_PROPERTY(double recordEnd READ recordEnd NOTIFY changed FINAL)

public:
    explicit TimeDrawing(QObject *parent = nullptr);

    [[nodiscard]] const QList<YearBand> &bands() const { return m_bands; }
    [[nodiscard]] const QList<LaneBand> &laneBands() const { return m_laneBands; }
    [[nodiscard]] const QList<EventMark> &marks() const { return m_marks; }
    [[nodiscard]] const QList<MoreNote> &notes() const { return m_notes; }
    /** Where the last day with a record lies along the line; after it the line is dashed. */
    [[nodiscard]] double recordEnd() const;

    /** The event whose mark or label is nearest to a point, within `reach` pixels; its id is empty if there is none. */
    Q_INVOKABLE [[nodiscard]] autocity::EventItem nearest(QPointF point, double reach) const;

    /**
     * The event so many steps after (or before) this one, in order of date; its id is empty beyond the ends.
     * One step from an empty id is the first event (or the last) of the years shown.
     */
    Q_INVOKABLE [[nodiscard]] autocity::EventItem neighbour(const QString &id, int step) const;

    /** The first event of a year; its id is empty if there is none. */
    Q_INVOKABLE [[nodiscard]] autocity::EventItem firstOf(int year) const;

    /** The event of that id; its id is empty if there is none. */
    Q_INVOKABLE [[nodiscard]] autocity::EventItem event(const QString &id) const;

    /** The year in which an event begins. */
    Q_INVOKABLE [[nodiscard]] int yearOf(const autocity::EventItem &event) const;

Q_SIGNALS:
    void inputChanged();
    void changed();

private:
    void arrange();
    void arrangeBands();
    void arrangeLanes();
    void arrangeWideLane(const LaneBand &lane, const YearBand &band, const QList<EventItem> &events);
    void arrangeFoldedCell(const LaneBand &lane, const YearBand &band, const QList<EventItem> &events);
    void arrangeWideRows(const YearBand &band, const QList<EventItem> &events);
    void arrangeFoldedRows(const YearBand &band, const QList<EventItem> &events);
    void addRows(const QList<EventItem> &events, const QList<double> &tops, double height, bool wide);

    [[nodiscard]] QList<EventItem> eventsIn(int year, const QString &lane) const;
    [[nodiscard]] double size(double designPixels) const { return designPixels * m_unit; }
    [[nodiscard]] double letters(double designPixels) const { return designPixels * m_unit * m_textScale; }
    [[nodiscard]] double labelWidth(const EventItem &event, bool bold) const;
    [[nodiscard]] EventMark mark(const EventItem &event, double across, double least) const;
    [[nodiscard]] QList<int> columns(const QList<EventItem> &events) const;

    QList<EventItem> m_events;
    QList<Label> m_lanes;
    int m_firstYear = 0;
    int m_lastYear = 0;
    int m_wideYear = 0;
    bool m_upright = false;
    QSizeF m_extent;
    double m_unit = 1;
    double m_textScale = 1;
    QString m_family;
    QString m_selected;

    TimeScale m_scale;
    QList<YearBand> m_bands;
    QList<LaneBand> m_laneBands;
    QList<EventMark> m_marks;
    QList<MoreNote> m_notes;
};

} // namespace autocity
