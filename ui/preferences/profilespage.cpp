// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/profilespage.h"

#include "core/config/profile.h"
#include "core/config/schema.h"
#include "ui/preferences/addprofiledialog.h"
#include "ui/preferences/passworddialog.h"
#include "ui/preferences/profileform.h"
#include "ui/preferences/profilelistmodel.h"
#include "ui/preferences/testpanel.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStyledItemDelegate>

#include <algorithm>

namespace tidings::ui {

using namespace Qt::StringLiterals;
using config::Node;

namespace {

const QStringList onPath{u"profile"_s};

/// The mark stands at the end, as in the list of messages, and there is some room around.
class ProfileDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        auto panel = option;
        initStyleOption(&panel, index);
        panel.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &panel, painter, panel.widget);
        QStyledItemDelegate::paint(painter, inset(option), index);
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {100, metrics::twoLineHeight(option.fontMetrics)};
    }

protected:
    bool editorEvent(
        QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index) override
    {
        return QStyledItemDelegate::editorEvent(event, model, inset(option), index);
    }
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->decorationPosition = QStyleOptionViewItem::Right;
        const auto size = metrics::iconSize(option->widget != nullptr ? option->widget->style() : nullptr);
        option->decorationSize = {size, size};
        // Without a mark the texts have to end at the same place.
        option->features |= QStyleOptionViewItem::HasDecoration;
    }

private:
    static QStyleOptionViewItem inset(QStyleOptionViewItem option)
    {
        option.rect.adjust(metrics::space, 0, -metrics::space, 0);
        return option;
    }
};

} // namespace

ProfilesPage::ProfilesPage(SettingsAccess &settings, const Clock &clock, QWidget *parent)
    : PreferencesPage(settings, parent)
    , m_model(new ProfileListModel(this))
    , m_list(new QListView(this))
    , m_remove(new QPushButton(tr("Remove"), this))
    , m_form(new ProfileForm(settings, this))
    , m_test(new TestPanel(clock, this))
{
    auto *const content = new QWidget(this);
    auto *const column = new QVBoxLayout(content);
    column->setContentsMargins(metrics::pane, metrics::pane, metrics::pane, metrics::pane);
    column->setSpacing(metrics::wide);
    column->addWidget(m_form);
    column->addWidget(m_test);
    column->addStretch(1);
    auto *const scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeList());
    layout->addWidget(scroll, 1);
    connect(m_form, &PreferencesPage::troubled, this, &PreferencesPage::troubled);
    connect(m_model, &ProfileListModel::toggled, this, &ProfilesPage::toggle);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ProfilesPage::onCurrent);
    connect(m_form, &ProfileForm::passwordRequested, this, [this](const QString &account) {
        Q_EMIT passwordRequested({current(), account});
    });
    connect(m_form, &ProfileForm::keyRequested, this, [this](const QString &account, bool isNew) {
        Q_EMIT keyRequested({current(), account, true}, isNew);
    });
    connect(m_form, &ProfileForm::forgetRequested, this, [this](const QString &account, bool isKey) {
        Q_EMIT forgetRequested({current(), account, isKey});
    });
    connect(m_test, &TestPanel::startRequested, this, [this] { Q_EMIT testRequested(current()); });
    connect(m_test, &TestPanel::stopRequested, this, &ProfilesPage::testStopRequested);
}

QWidget *ProfilesPage::makeList()
{
    m_list->setObjectName(u"profiles"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ProfileDelegate(m_list));
    m_list->setAccessibleName(tr("Profiles"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    constexpr int letters = 20;
    auto *const pane = new QWidget(this);
    pane->setFixedWidth(fontMetrics().averageCharWidth() * letters + metrics::gap * 4);
    auto *const addButton = new QPushButton(tr("Add…"), pane);
    addButton->setObjectName(u"add"_s);
    m_remove->setObjectName(u"remove"_s);
    auto *const buttons = new QHBoxLayout;
    buttons->setContentsMargins(metrics::space, metrics::space, metrics::space, metrics::space);
    buttons->setSpacing(metrics::space);
    buttons->addWidget(addButton);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *const layout = new QVBoxLayout(pane);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    connect(addButton, &QPushButton::clicked, this, &ProfilesPage::askForNew);
    connect(m_remove, &QPushButton::clicked, this, &ProfilesPage::remove);
    return pane;
}

void ProfilesPage::load()
{
    const auto before = current();
    m_model->setSettings(settings());
    if (current().isEmpty()) {
        const auto on = m_model->namesOn();
        const auto first = on.isEmpty() ? m_model->names().value(0) : on.first();
        choose(m_model->rowOf(before) >= 0 ? before : first);
    }
    m_form->load();
    m_remove->setEnabled(isMadeHere(current()));
}

void ProfilesPage::setStates(const QList<NamedState> &states)
{
    m_states = states;
    m_model->setStates(states);
    showState();
}

void ProfilesPage::showState()
{
    const auto found = std::ranges::find(m_states, m_form->profile(), &NamedState::name);
    m_form->setState(found != m_states.end() ? &found->state : nullptr);
}

void ProfilesPage::askForPassword(const credentials::Account &account, bool hasKeyring)
{
    auto *const dialog = new PasswordDialog(account, hasKeyring, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, account] {
        setPasswordWords(account.profile, {});
        Q_EMIT passwordChosen(account, dialog->takeSecret(), dialog->where());
    });
    dialog->open();
}

void ProfilesPage::setPasswordWords(const QString &profile, const QString &words)
{
    if (profile == m_form->profile()) {
        m_form->setPasswordWords(words);
    }
}

void ProfilesPage::choose(const QString &name)
{
    m_list->setCurrentIndex(m_model->index(m_model->rowOf(name)));
}

QString ProfilesPage::current() const
{
    return m_list->currentIndex().data(ProfileListModel::NameRole).toString();
}

void ProfilesPage::onCurrent()
{
    const auto name = current();
    if (name == m_form->profile() || name.isEmpty()) {
        return;
    }
    if (m_test->isRunning()) {
        Q_EMIT testStopRequested();
    }
    m_test->clear();
    m_form->setProfile(name);
    showState();
    m_remove->setEnabled(isMadeHere(name));
    m_remove->setToolTip(
        isMadeHere(name) ? QString() : tr("This profile was not made here; it can only be switched off."));
}

/// One that is said anywhere else, or comes with the program, would come back.
bool ProfilesPage::isMadeHere(const QString &name) const
{
    const auto *const bus = settings().find({u"profiles"_s, name, u"bus"_s});
    return bus != nullptr && access().isOwn(bus->origin);
}

void ProfilesPage::toggle(const QString &name, bool isOn)
{
    auto on = config::value(settings(), config::keys::profile);
    on.removeAll(name);
    if (isOn) {
        on.append(name);
    }
    choose(name);
    save({{onPath, Node::ofTexts(on)}});
    load();
}

void ProfilesPage::askForNew()
{
    auto *const dialog = new AddProfileDialog(config::profileNames(settings()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { add(dialog->name(), dialog->bus()); });
    dialog->open();
}

bool ProfilesPage::add(const QString &name, const QString &bus)
{
    if (settings().find({u"profiles"_s, name}) != nullptr ||
        !save({{{u"profiles"_s, name, u"bus"_s}, Node::ofText(bus)}})) {
        return false;
    }
    load();
    choose(name);
    return true;
}

void ProfilesPage::remove()
{
    const auto name = current();
    if (!isMadeHere(name)) {
        return;
    }
    const auto credential = config::value(*settings().find({u"profiles"_s, name}), config::keys::credential);
    std::vector<config::Leaf> before;
    for (auto leaf : config::leaves(*settings().find({u"profiles"_s, name}))) {
        if (access().isOwn(leaf.node.origin)) {
            leaf.path = QStringList{u"profiles"_s, name} + leaf.path;
            before.push_back(std::move(leaf));
        }
    }
    const auto on = config::value(settings(), config::keys::profile);
    if (on.contains(name)) {
        before.push_back({onPath, Node::ofTexts(on)});
    }
    auto others = on;
    others.removeAll(name);
    Node none;
    none.kind = Node::Kind::Nothing;
    if (!save({{onPath, Node::ofTexts(others)}, {{u"profiles"_s, name}, none}})) {
        return;
    }
    load();
    const auto undo = [this, name, before] {
        save(before);
        load();
        choose(name);
    };
    Q_EMIT done(tr("The profile %1 is removed.").arg(name), undo,
        [this, name, credential] { forgetSecretsOf(name, credential); });
}

/// Not before: what the keyring has forgotten nobody can bring back.
void ProfilesPage::forgetSecretsOf(const QString &name, const QString &credential)
{
    const auto account = credential.section(u':', 1);
    if (!account.isEmpty() && settings().find({u"profiles"_s, name}) == nullptr) {
        // It may have signed in the other way before.
        Q_EMIT forgetRequested({name, account, false});
        Q_EMIT forgetRequested({name, account, true});
    }
}

} // namespace tidings::ui
