// SPDX-License-Identifier: GPL-3.0-or-later
// The sign of a difference, as it is painted.
#include "tests/support/ui/scopes.h"
#include "ui/settings/cellpainter.h"
#include "ui/theme/theme.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QFontMetrics>
#include <QImage>
#include <QPainter>

#include <cstdlib>

namespace entente::ui
{
namespace
{
using namespace test;

class CellPainterIn : public ::testing::TestWithParam<ColorScheme>
{
protected:
    CellPainterIn() { applyTheme(*qApp, GetParam()); }
    ~CellPainterIn() override { applyTheme(*qApp, ColorScheme::Light); }
};

int distance(const QColor &one, const QColor &other)
{
    return std::abs(one.red() - other.red()) + std::abs(one.green() - other.green()) +
           std::abs(one.blue() - other.blue());
}

TEST_P(CellPainterIn, theSignOfADifferenceIsAsTallAndDarkAsTheWords)
{
    SettingsModel model;
    model.show(Pair().scope());
    const QModelIndex index = indexOf(model, outboundUsers, SettingsModel::NameColumn);
    ASSERT_EQ(static_cast<Difference>(index.data(SettingsModel::DiffersRole).toInt()), Difference::Different);
    constexpr int width = 600;
    const CellPainter cell(index, width, false);
    QImage image(width, cell.height(), QImage::Format_RGB32);
    image.fill(colors().field);
    QPainter painter(&image);
    cell.paint(painter, image.rect());
    painter.end();
    // The sign stands at the right end, far from the words.
    const int half = distance(colors().text, colors().field) / 2;
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = width - 40; x < width; ++x) {
            if (distance(image.pixelColor(x, y), colors().field) > half)
                ink |= QRect(x, y, 1, 1);
        }
    }
    const int letters = QFontMetrics(QApplication::font()).capHeight();
    EXPECT_GE(ink.height(), letters - 1); // its edges are smoothed
    EXPECT_GE(ink.width(), letters / 2);
}

INSTANTIATE_TEST_SUITE_P(Schemes, CellPainterIn, ::testing::Values(ColorScheme::Light, ColorScheme::Dark),
                         [](const auto &row) {
                             return std::string(row.param == ColorScheme::Light ? "light" : "dark");
                         });
} // namespace
} // namespace entente::ui
