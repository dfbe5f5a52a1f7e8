// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace autocity
{

class IdleWatch;

/**
 * Tells the watch of every touch and key in the program. While the question is asked, a touch belongs to the
 * prompt, which covers the screen; a key only answers it.
 */
class VisitorFilter : public QObject
{
    Q_OBJECT

public:
    explicit VisitorFilter(IdleWatch &watch) : m_watch(watch) {}

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    IdleWatch &m_watch;
};

} // namespace autocity
