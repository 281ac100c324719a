// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/context.h"
#include "core/meta/fields.h"
#include "core/meta/sanitizer.h"
#include "core/meta/services/services.h"

namespace tidings::meta {

using namespace Qt::StringLiterals;

namespace {

constexpr Field ansibleFields[] = {
    {"user", "{userid}", As::Account},
};

/// The playbook's path in its repository, which is checked out somewhere.
std::string_view pathOf(std::string_view playbook)
{
    constexpr std::string_view checkout = "/ansible/";
    const auto root = playbook.rfind(checkout);
    return root == std::string_view::npos ? playbook : playbook.substr(root + checkout.size());
}

qint64 countOf(json::Value result, std::string_view outcome)
{
    return result[outcome].toInteger().value_or(0);
}

/// As Ansible itself sums up a run.
QString recapOf(const QString &host, json::Value result)
{
    return u"%1: ok=%2 changed=%3 unreachable=%4 failed=%5 skipped=%6"_s.arg(host)
        .arg(countOf(result, "ok"))
        .arg(countOf(result, "changed"))
        .arg(countOf(result, "unreachable"))
        .arg(countOf(result, "failures"))
        .arg(countOf(result, "skipped"));
}

void computeAnsible(const Context &context, Fields &fields)
{
    const auto path = pathOf(context.text("playbook"));
    fields.set("path", path);
    fields.set("file", path.substr(path.rfind('/') + 1));
    QStringList hosts;
    QStringList failed;
    QStringList recap;
    for (const auto &[name, result] : context.body["results"].members()) {
        if (hosts.size() >= limits::items) {
            break;
        }
        hosts.append(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
        recap.append(recapOf(hosts.last(), result));
        if (countOf(result, "failures") > 0 || countOf(result, "unreachable") > 0) {
            failed.append(hosts.last());
        }
    }
    fields.set("hosts", hosts);
    fields.set("failedHosts", failed);
    fields.set("outcome", failed.isEmpty() ? u"done"_s : u"failed"_s, As::State);
    fields.set("recap", recap.join(u'\n'));
}

constexpr auto playbookPage = firstOf(when("_form=amqp", "https://pagure.io/fedora-infra/ansible/blob/main/f/{path}"),
                                      "http://infrastructure.fedoraproject.org/cgit/ansible.git/tree/{path}");

constexpr TopicRow ansibleTopics[] = {
    {.name = "ansible.playbook.start",
     .schemas = "ansible.playbook.start",
     .subtitle = firstOf(when("check=true", TR("ansible", "{user} started a dry run of the playbook {path}")),
                         TR("ansible", "{user} started the playbook {path}"),
                         TR("ansible", "The playbook {path} started"), TR("ansible", "A playbook started")),
     .subjective = firstOf(when("check=true", TR("ansible", "You started a dry run of the playbook {path}")),
                           TR("ansible", "You started the playbook {path}")),
     .headline = TR("ansible", "Playbook started: {file}"),
     .kind = "playbook.started",
     .link = playbookPage,
     .agent = "{user}",
     .users = "{user}",
     .objects = "{path}"},

    {.name = "ansible.playbook.complete",
     .schemas = "ansible.playbook.complete",
     .subtitle = firstOf(when("outcome=failed", TR("ansible", "{user}'s playbook {path} failed on {failedHosts}"),
                              TR("ansible", "The playbook {path} failed on {failedHosts}"),
                              TR("ansible", "A playbook failed on {failedHosts}")),
                         TR("ansible", "{user}'s playbook {path} is done"),
                         TR("ansible", "The playbook {path} is done"), TR("ansible", "A playbook is done")),
     .subjective = firstOf(when("outcome=failed", TR("ansible", "Your playbook {path} failed on {failedHosts}")),
                           TR("ansible", "Your playbook {path} is done")),
     .headline = firstOf(when("outcome=failed", TR("ansible", "Playbook failed: {file}")),
                         TR("ansible", "Playbook done: {file}")),
     .longForm = "{recap}",
     .severity = firstOf(when("outcome=failed", Severity::Problem), Severity::Info),
     .kind = firstOf(when("outcome=failed", "playbook.failed"), "playbook.done"),
     .link = playbookPage,
     .users = "{user}",
     .objects = "inventory/{hosts} {path}"},
};

} // namespace

constinit const Service ansible{
    .name = "ansible",
    .label = TR("ansible", "Ansible"),
    .icon = "https://apps.fedoraproject.org/img/icons/ansible.png",
    .secondaryIcon = firstOf("openid:{user}", "{_icon}"),
    .fields = ansibleFields,
    .compute = computeAnsible,
    .topics = ansibleTopics,
};

} // namespace tidings::meta
