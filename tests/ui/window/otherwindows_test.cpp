// SPDX-License-Identifier: GPL-3.0-or-later
// What the tour does not come by, since all goes well on it: a partner that is not signed in, an apply that fails, a
// history that is empty or cannot be read. Looked at like every other window.
#include "tests/support/ui/datawords.h"
#include "tests/support/ui/pseudolanguage.h"
#include "tests/support/ui/windowwalk.h"
#include "tests/ui/window/setuppartnerfixture.h"

#include "core/transport/sentences.h"
#include "translations/translators.h"
#include "ui/history/historytab.h"
#include "ui/plan/applyview.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QRadioButton>

namespace entente::ui
{
namespace
{
using namespace Qt::StringLiterals;
using namespace test;

Error noNetwork()
{
    Error error(ErrorKind::Network, u"network"_s, {});
    error.message = sentenceFor(error);
    return error;
}

class OtherWindows : public SetupPartner
{
protected:
    WindowWalk walkAll()
    {
        WindowWalk walk;
        const QStringList data = dataWords() + QStringList{u"contoso.example"_s, u"fabrikam.example"_s};
        const Look look = [&](const QString &name, QWidget *shown) {
            walk.look(name, shown, data);
        };
        lookAtWizard(look);
        lookAtApply(look);
        lookAtHistory(look);
        return walk;
    }
    void TearDown() override { useLanguage(u"en"_s); }

private:
    template <class Button>
    void clickAll(bool odd = false)
    {
        const auto buttons = page()->findChildren<Button *>();
        for (qsizetype at = odd ? 1 : 0; at < buttons.size(); at += odd ? 2 : 1)
            buttons[at]->click();
    }
    void next(int to, const QString &name, const Look &look)
    {
        ASSERT_TRUE(goOn(to)) << qPrintable(name);
        ASSERT_TRUE(QTest::qWaitFor([this] { return !page()->isBusy(); }));
        settle();
        look(name, wizard.get());
    }

    /// Our side alone: ids are pasted, and the partner gets a letter.
    void lookAtWizard(const Look &look)
    {
        open(u"contoso.example"_s);
        wizard->next();
        settle();
        look(u"partner-refused"_s, wizard.get());
        open();
        choose(QString()); // looks up, and stays
        ASSERT_TRUE(QTest::qWaitFor([this] { return wizard->draft().partner && !page()->isBusy(); }));
        look(u"partner-not-signed-in"_s, wizard.get());
        next(SetupPartnerWizard::SharePageId, u"sharing-without-partner"_s, look);
        clickAll<QCheckBox>();
        ASSERT_TRUE(goOn(SetupPartnerWizard::PeoplePageId));
        clickAll<QRadioButton>(true);
        ASSERT_TRUE(part<QPlainTextEdit>());
        wizard->next();
        settle();
        look(u"people-to-paste"_s, wizard.get());
        for (qsizetype at = 0; at < 2; ++at)
            page()->findChildren<QRadioButton *>().at(2 * at)->click();
        next(SetupPartnerWizard::TrustPageId, u"trust-of-one-side"_s, look);
        next(SetupPartnerWizard::ReviewPageId, u"review-of-one-side"_s, look);
        ASSERT_TRUE(goOn(SetupPartnerWizard::ApplyPageId));
        ASSERT_TRUE(QTest::qWaitFor([this] { return page()->isComplete(); }));
        next(SetupPartnerWizard::ResultPageId, u"letter"_s, look);
        ASSERT_TRUE(part<QPlainTextEdit>());
    }

    /// Steps that ended in every way there is; then the question that ends a run.
    void lookAtApply(const Look &look)
    {
        Plan plan = planForFabrikam();
        std::vector<PlanStep> &steps = plan.tenants.front().steps;
        ApplyReport report;
        report.journalFailure = noNetwork();
        for (const StepState state : {StepState::Done, StepState::AlreadySo, StepState::Changed, StepState::Failed,
                                      StepState::Unverified, StepState::Skipped}) {
            PlanStep step = steps.front();
            step.id = stateName(state);
            steps.push_back(step);
            StepReport outcome;
            outcome.tenantId = plan.tenants.front().tenantId;
            outcome.stepId = step.id;
            outcome.state = state;
            if (state == StepState::Failed)
                outcome.why = noNetwork();
            report.steps.push_back(outcome);
        }
        steps.erase(steps.begin());
        ApplyView over([this, report](const Plan &) { return jobs.with<ApplyReport>(report); });
        over.resize(900, 700);
        over.show();
        over.start(plan, {});
        ASSERT_TRUE(QTest::qWaitFor([&over] { return over.report().has_value(); }));
        settle();
        look(u"apply-that-failed"_s, &over);
        ApplyView running([this](const Plan &) { return jobs.endless<ApplyReport>(); });
        running.resize(900, 700);
        running.show();
        running.start(plan, {});
        settle();
        look(u"apply-under-way"_s, &running);
        lookAtQuestion(u"stop"_s, look, [&running] { running.confirmStop(); });
    }

    void lookAtHistory(const Look &look)
    {
        Result<History> listing = History();
        HistorySource source;
        JobOf<History> *listed = nullptr;
        source.history = [this, &listing, &listed](int, int) {
            return listed = jobs.with<History>(listing);
        };
        source.run = [this](const QString &) {
            return jobs.with<RunDetails>(failure(noNetwork()));
        };
        const auto show = [&](const QString &name) {
            bool isListed = false;
            HistoryTab tab(source);
            tab.resize(900, 600);
            tab.show();
            tab.refresh();
            QObject::connect(listed, &Job::finished, &tab, [&isListed] { isListed = true; });
            ASSERT_TRUE(QTest::qWaitFor([&isListed] { return isListed; }));
            settle();
            look(name, &tab);
        };
        show(u"history-empty"_s);
        listing = failure(noNetwork());
        show(u"history-failed"_s);
    }
};

TEST_F(OtherWindows, areTranslatedHaveRoomAndNameTheirControls)
{
    const PseudoLanguage pseudo;
    const WindowWalk walk = walkAll();
    EXPECT_EQ(walk.untranslated.join(u'\n').toStdString(), "");
    EXPECT_EQ(walk.cut.join(u'\n').toStdString(), "");
    EXPECT_EQ(walk.nameless.join(u'\n').toStdString(), "");
}

class OtherWindowsIn : public OtherWindows, public ::testing::WithParamInterface<const char *>
{
};

TEST_P(OtherWindowsIn, haveRoomAndUseNoMnemonicTwice)
{
    ASSERT_TRUE(useLanguage(QString::fromLatin1(GetParam())));
    const WindowWalk walk = walkAll();
    EXPECT_EQ(walk.doubledMnemonics.join(u'\n').toStdString(), "");
    EXPECT_EQ(walk.cut.join(u'\n').toStdString(), "");
}

INSTANTIATE_TEST_SUITE_P(Languages, OtherWindowsIn, ::testing::Values("en", "nl", "sv"),
                         [](const auto &row) { return std::string(row.param); });
} // namespace
} // namespace entente::ui
