// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"

namespace autocity
{

using namespace Qt::StringLiterals;

Language languageOf(const QString &code)
{
    if (code == "en"_L1)
        return Language::English;
    return code == "zh-Hant"_L1 ? Language::Hant : Language::Hans;
}

QString languageCode(Language language)
{
    switch (language) {
    case Language::Hans:
        return u"zh-Hans"_s;
    case Language::Hant:
        return u"zh-Hant"_s;
    case Language::English:
        return u"en"_s;
    }
    Q_UNREACHABLE();
}

QStringList languageCodes()
{
    return {u"zh-Hans"_s, u"zh-Hant"_s, u"en"_s};
}

QString Phrase::in(Language language) const
{
    switch (language) {
    case Language::Hans:
        return QString::fromUtf16(hans);
    case Language::Hant:
        return QString::fromUtf16(hant);
    case Language::English:
        return QString::fromUtf16(english);
    }
    Q_UNREACHABLE();
}

} // namespace autocity
