// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/contentfolder.h"
#include "bundle/mediaprobe.h"
#include "tools/commands/commands.h"

#include "film/filmencoder.h"
#include "film/filmpainter.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace autocity
{

namespace
{

QHash<QString, Scene> scenesOf(const Content &content)
{
    QHash<QString, QJsonObject> pictures;
    for (const SceneFile &scene : content.scenes)
        pictures.insert(scene.name, scene.drawing);
    QHash<QString, Scene> scenes;
    for (const SceneFile &scene : content.scenes)
        scenes.insert(scene.name, Scene::parse(Scene::expanded(scene.drawing, pictures)));
    return scenes;
}

ExitCode render(const CommandContext &context, const Storyboard &board, const QHash<QString, Scene> &scenes, const QString &file)
{
    const FilmPainter painter(board, scenes);
    FilmEncoder encoder(file, board.size, board.rate);
    bool good = encoder.error().isEmpty();
    for (int number = 0; good && number < board.frames(); ++number)
        good = encoder.write(painter.frame(number));
    if (!encoder.finish()) {
        context.complain({u"影片没有写成。需要 ffmpeg（Debian 软件包 ffmpeg）"_s, u"the film could not be written; it needs ffmpeg (Debian package ffmpeg)"_s},
                         file + u": "_s + encoder.error());
        return ExitCode::Unwritable;
    }
    // What stands still before the film plays, or where it cannot: its last frame, which shows the most.
    const QString poster = file.chopped(5) + u".png"_s;
    if (!painter.frame(board.frames() - 1).save(poster)) {
        context.complain({u"静帧没有写成"_s, u"the still picture could not be written"_s}, poster);
        return ExitCode::Unwritable;
    }
    const MediaProbe probe = probeMedia(file);
    context.say({u"已拍好"_s, u"rendered"_s}, u"%1 (%2×%3, %4 s, %5 kB)"_s.arg(file).arg(probe.width).arg(probe.height)
                                                .arg(static_cast<double>(probe.duration) / 1000, 0, 'f', 1).arg(QFileInfo(file).size() / 1000));
    return ExitCode::Clean;
}

ExitCode run(const CommandContext &context)
{
    const QDir folder(context.operand(0));
    Diagnostics diagnostics;
    const Content content = readContent(folder.path(), diagnostics);
    if (!folder.exists()) {
        context.print(formatDiagnostics(diagnostics, context.language()));
        return ExitCode::Unreadable;
    }
    const QString only = context.operand(1);
    const QHash<QString, Scene> scenes = scenesOf(content);
    bool any = false;
    for (const SceneFile &film : content.films) {
        if (!only.isEmpty() && film.name != only)
            continue;
        any = true;
        QStringList problems;
        const Storyboard board = Storyboard::parse(film.drawing, &problems);
        if (board.isEmpty()) {
            context.complain({u"故事板有误，请先运行 check"_s, u"the storyboard is wrong; run check first"_s}, film.file + u": "_s + problems.join(u"; "_s));
            return ExitCode::Problems;
        }
        folder.mkpath(u"media"_s);
        const ExitCode rendered = render(context, board, scenes, folder.filePath(u"media/%1.webm"_s.arg(film.name)));
        if (rendered != ExitCode::Clean)
            return rendered;
    }
    if (any)
        return ExitCode::Clean;
    context.complain({u"没有这个故事板"_s, u"there is no such storyboard"_s}, u"films/%1.json"_s.arg(only.isEmpty() ? u"*"_s : only));
    return ExitCode::Unreadable;
}

} // namespace

Command filmCommand()
{
    return {u"film"_s,
            {u"按 films/ 里的故事板，用本馆自己的图拍成影片，放进 media/"_s,
             u"render the storyboards in films/ from the hall’s own drawings into media/, each with a still picture"_s},
            {u"FOLDER"_s, u"NAME"_s},
            1,
            {},
            run};
}

} // namespace autocity
