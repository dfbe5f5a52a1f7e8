// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "interfacewords.h"

#include <QCoreApplication>
#include <QHash>
#include <QQmlEngine>

using namespace Qt::StringLiterals;

namespace autocity
{

InterfaceWords::~InterfaceWords()
{
    QCoreApplication::removeTranslator(&m_translator);
}

void InterfaceWords::speak(const QString &language)
{
    static const QHash<QString, QString> files{{u"zh-Hans"_s, u"autocity_zh_CN"_s}, {u"zh-Hant"_s, u"autocity_zh_TW"_s}, {u"en"_s, u"autocity_en"_s}};
    QCoreApplication::removeTranslator(&m_translator);
    if (m_translator.load(u":/i18n/%1.qm"_s.arg(files.value(language))))
        QCoreApplication::installTranslator(&m_translator);
    else
        qWarning("There are no words for the language %s", qPrintable(language));
    m_engine.retranslate();
}

} // namespace autocity
