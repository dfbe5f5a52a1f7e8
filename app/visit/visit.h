// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace autocity
{

/** How the hall greets each new visitor. */
struct VisitStandard {
    QString language = QStringLiteral("zh-Hans");
    double textScale = 1;
    bool highContrast = false;
    bool reducedMotion = false;
    bool lowReach = false;
};

/**
 * One visitor: language, reading aids and the way through the hall. Nothing of it outlives reset().
 *
 * Routes are the addresses of docs/architecture.md; /attract means that nobody is there.
 */
class Visit : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("There is one visit, owned by the program")
    Q_PROPERTY(QString route READ route NOTIFY routeChanged FINAL)
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY routeChanged FINAL)
    Q_PROPERTY(bool attract READ isAttract NOTIFY routeChanged FINAL)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged FINAL)
    Q_PROPERTY(double textScale READ textScale WRITE setTextScale NOTIFY aidsChanged FINAL)
    Q_PROPERTY(bool highContrast READ highContrast WRITE setHighContrast NOTIFY aidsChanged FINAL)
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY aidsChanged FINAL)
    Q_PROPERTY(bool lowReach READ lowReach WRITE setLowReach NOTIFY aidsChanged FINAL)

public:
    explicit Visit(VisitStandard standard = {}, QObject *parent = nullptr);

    /** The languages of the hall. */
    [[nodiscard]] static QStringList languages();

    [[nodiscard]] QString route() const { return m_way.constLast(); }
    [[nodiscard]] bool canGoBack() const;
    [[nodiscard]] bool isAttract() const;
    /** The addresses behind the present one, oldest first, the present one last. */
    [[nodiscard]] QStringList way() const { return m_way; }

    [[nodiscard]] QString language() const { return m_language; }
    /** Another language than those of the hall is ignored. */
    void setLanguage(const QString &language);

    /** 1, 1.2 or 1.45. */
    [[nodiscard]] double textScale() const { return m_aids.textScale; }
    void setTextScale(double scale);
    [[nodiscard]] bool highContrast() const { return m_aids.highContrast; }
    void setHighContrast(bool on);
    [[nodiscard]] bool reducedMotion() const { return m_aids.reducedMotion; }
    void setReducedMotion(bool on);
    [[nodiscard]] bool lowReach() const { return m_aids.lowReach; }
    void setLowReach(bool on);

    /** Opens an address. The present one again does nothing; home begins a new way. */
    Q_INVOKABLE void go(const QString &route);
    /** Back to where one came from. */
    Q_INVOKABLE void back();
    /** Reading aids back to how the hall greets; language and way stay. */
    Q_INVOKABLE void resetAids();
    /** The visitor left: language, aids and way are as for the next one, and the attract scene is on. */
    Q_INVOKABLE void reset();

Q_SIGNALS:
    void routeChanged();
    void languageChanged();
    void aidsChanged();

private:
    template<typename Value>
    void setAid(Value VisitStandard::*aid, Value value);

    /** So many addresses are kept; who goes on longer forgets where he began. */
    static constexpr qsizetype longestWay = 64;

    const VisitStandard m_standard;
    VisitStandard m_aids;
    QString m_language;
    QStringList m_way;
};

} // namespace autocity
