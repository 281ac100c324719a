// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/context.h"
#include "core/meta/fields.h"
#include "core/meta/services/services.h"

#include <algorithm>

namespace tidings::meta {

using namespace Qt::StringLiterals;

namespace {

constexpr Field greenwaveFields[] = {
    {"subject", "{subject_identifier|subject.0.item|subject.0.original_spec_nvr}"},
    {"type", "{subject_type|subject.0.type}"},
    {"package", firstOf(when("type=koji_build|koji-build|brew-build", "{subject}")), As::Package},
    {"context", "{decision_context|decision_context.0}"},
    {"product", "{product_version}"},
    // Old messages spell it wrong.
    {"isSatisfied", "{policies_satisfied|policies_satisified}"},
    {"wasSatisfied", "{previous.policies_satisfied|previous.policies_satisified}"},
    {"results", firstOf(when("_form=amqp", "https://resultsdb.fedoraproject.org/results"),
                        "https://taskotron.fedoraproject.org/resultsdb/results")},
};

/// Whether a required test has failed, and is not only missing.
bool isRed(json::Value requirements)
{
    return std::ranges::any_of(requirements.items(), [](json::Value one) {
        const auto type = one["type"].text();
        return type.starts_with("test-result-failed") || type.starts_with("test-result-errored");
    });
}

void computeGreenwave(const Context &context, Fields &fields)
{
    const bool isOpen = context.at("policies_satisfied|policies_satisified").toBool();
    const bool wasRed = isRed(context.at("previous.unsatisfied_requirements"));
    const bool isNowRed = isRed(context.at("unsatisfied_requirements"));
    fields.set("gate", isOpen ? (wasRed ? u"again"_s : u"open"_s) : (isNowRed ? u"red"_s : u"closed"_s), As::State);
    QStringList tests;
    for (const auto &one : context.at("unsatisfied_requirements").items()) {
        tests.append(one["testcase"].toString());
    }
    fields.set("tests", tests);
}

constexpr TopicRow greenwaveTopics[] = {
    {.name = "greenwave.decision.update",
     .subtitle = firstOf(
         when("gate=open|again", TR("greenwave", "Greenwave lets {subject} pass for {context} ({product}): {summary}"),
              TR("greenwave", "Greenwave lets {subject} pass")),
         when("gate=red", TR("greenwave", "Greenwave stops {subject} for {context} ({product}): {summary} ({tests})"),
              TR("greenwave", "Greenwave stops {subject} for {context} ({product}): {summary}")),
         TR("greenwave", "Greenwave does not let {subject} pass yet for {context} ({product}): {summary}"),
         TR("greenwave", "Greenwave decided about {subject}"), TR("greenwave", "Greenwave decided about a build")),
     .headline = firstOf(
         when("gate=open|again", TR("greenwave", "Gate open: {package}"), TR("greenwave", "Gate open: {subject}")),
         when("gate=red", TR("greenwave", "Gate red: {package}"), TR("greenwave", "Gate red: {subject}")),
         TR("greenwave", "Gate closed: {package}"), TR("greenwave", "Gate closed: {subject}")),
     .longForm = firstOf(
         TR("greenwave",
            "Build: {subject}\nFor: {context}, {product}\nDecision: {summary}\nTests that are not passed:\n{tests}"),
         TR("greenwave", "Build: {subject}\nFor: {context}, {product}\nDecision: {summary}")),
     .severity = firstOf(when("gate=red", Severity::Problem), when("gate=again", Severity::Fixed),
                         when("gate=closed", Severity::Attention), Severity::Info),
     .kind = firstOf(when("gate=open|again", "gate.open"), when("gate=red", "gate.red"), "gate.closed"),
     .link = firstOf(when("type=bodhi_update", "https://bodhi.fedoraproject.org/updates/{subject}"),
                     "{results}?item={subject}&type={type}"),
     .packages = "{package}",
     .objects = "{type}/{subject}"},
};

} // namespace

constinit const Service greenwave{
    .name = "greenwave",
    .label = TR("greenwave", "Greenwave"),
    .icon = "https://apps.fedoraproject.org/img/icons/greenwave.png",
    .secondaryIcon = "https://apps.fedoraproject.org/packages/images/icons/{package}.png",
    .fields = greenwaveFields,
    .compute = computeGreenwave,
    .topics = greenwaveTopics,
};

} // namespace tidings::meta
