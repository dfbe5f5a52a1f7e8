// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace autocity
{

class IsoCanvas;

/** What a scene says of one part: numbers by position, everything else by name. */
class PartArguments
{
public:
    PartArguments(QJsonArray numbers, QJsonObject options) : m_numbers(std::move(numbers)), m_options(std::move(options)) {}

    /** The number at that position (metres in the plan), 0 if absent. */
    [[nodiscard]] double operator[](int position) const { return m_numbers.at(position).toDouble(); }
    [[nodiscard]] double number(QLatin1StringView name, double otherwise) const { return m_options.value(name).toDouble(otherwise); }
    [[nodiscard]] int count(QLatin1StringView name, int otherwise) const { return m_options.value(name).toInt(otherwise); }
    [[nodiscard]] QString word(QLatin1StringView name, const QString &otherwise) const { return m_options.value(name).toString(otherwise); }
    [[nodiscard]] bool flag(QLatin1StringView name, bool otherwise = false) const { return m_options.value(name).toBool(otherwise); }
    [[nodiscard]] bool has(QLatin1StringView name) const { return m_options.contains(name); }
    [[nodiscard]] QJsonArray list(QLatin1StringView name) const { return m_options.value(name).toArray(); }

private:
    QJsonArray m_numbers;
    QJsonObject m_options;
};

/** A part of the kit: how many numbers it needs and how it is drawn. */
struct Part {
    int numbers = 0;
    void (*draw)(IsoCanvas &canvas, const PartArguments &arguments) = nullptr;
};

/** All parts by the name that scenes use. */
[[nodiscard]] const QHash<QString, Part> &kitParts();

// Each file of this folder adds its own.
void addBuildings(QHash<QString, Part> &parts);
void addSites(QHash<QString, Part> &parts);
void addVehicles(QHash<QString, Part> &parts);
void addThings(QHash<QString, Part> &parts);
void addGround(QHash<QString, Part> &parts);

} // namespace autocity
