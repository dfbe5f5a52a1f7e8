// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "renderer.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autocity
{
namespace
{

/** A render node that this user may open: a GPU that draws. */
QString renderNode(const QString &folder)
{
    const QFileInfoList nodes = QDir(folder).entryInfoList({u"renderD*"_s}, QDir::Files | QDir::System);
    const auto node = std::find_if(nodes.begin(), nodes.end(), [](const QFileInfo &info) {
        QFile file(info.filePath());
        return file.open(QIODevice::ReadWrite);
    });
    return node == nodes.end() ? QString() : node->filePath();
}

} // namespace

RendererChoice chooseRenderer(const QString &environment, const QString &platform, const QString &driFolder)
{
    if (!environment.isEmpty())
        return {environment, u"QT_QUICK_BACKEND names it"_s};
    if (platform == u"offscreen" || platform == u"minimal")
        return {u"software"_s, u"there is no display"_s};
    const QString node = renderNode(driFolder);
    if (node.isEmpty())
        return {u"software"_s, u"no render node in %1 can be opened"_s.arg(driFolder)};
    return {{}, u"%1 can be opened"_s.arg(node)};
}

} // namespace autocity
