// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTranslator>

class QQmlEngine;

namespace autocity
{

/** Puts the words of the interface into the visitor's language, in place. */
class InterfaceWords : public QObject
{
    Q_OBJECT

public:
    explicit InterfaceWords(QQmlEngine &engine, QObject *parent = nullptr) : QObject(parent), m_engine(engine) {}
    ~InterfaceWords() override;

    /** zh-Hans, zh-Hant or en. */
    void speak(const QString &language);

private:
    QQmlEngine &m_engine;
    QTranslator m_translator;
};

} // namespace autocity
