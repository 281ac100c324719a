// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/context.h"
#include "core/meta/fields.h"
#include "core/meta/sanitizer.h"
#include "core/meta/services/services.h"

namespace tidings::meta {

using namespace Qt::StringLiterals;

namespace {

constexpr Field openqaFields[] = {
    {"user", "{user}", As::Account}, {"build", "{BUILD|build}"}, {"test", "{TEST}"},
    {"machine", "{MACHINE|ARCH}"},   {"medium", "{ISO|HDD_1}"},  {"job", "{id}"},
    {"newJob", "{result}"},          {"comment", "{id}"},        {"commented", "{job_id|group_id}"},
};

void computeOpenqa(const Context &context, Fields &fields)
{
    const bool isStaging = context.environment == "stg";
    fields.set("site", isStaging ? u"https://openqa.stg.fedoraproject.org"_s : u"https://openqa.fedoraproject.org"_s);
    constexpr qsizetype shortText = 31;
    fields.set("said", elided(sanitized(context.text("text")), shortText));
    fields.set("thing", context.at("job_id").isNumber() ? u"job"_s : u"group"_s, As::State);
}

constexpr auto jobPage = firstOf("{site}/tests/{job}");
constexpr auto commentPage = firstOf("{site}/tests/{job_id}#comments", "{site}/group_overview/{group_id}");
constexpr std::string_view jobObjects = "{medium} {build}";

constexpr TopicRow openqaTopics[] = {
    {.name = "openqa.job.create",
     .subtitle = firstOf(TR("openqa", "The test {test} of {build} is to run on {machine} with {medium} (job {job})"),
                         TR("openqa", "The test {test} of {build} is to run on {machine} (job {job})"),
                         TR("openqa", "The job {job} was created for {build}"),
                         TR("openqa", "A test job was created for {build}"), TR("openqa", "A test job was created")),
     .headline = firstOf(TR("openqa", "Test created: {test}"), TR("openqa", "Test created")),
     .kind = "test.created",
     .link = jobPage,
     .objects = jobObjects},

    {.name = "openqa.job.done",
     .subtitle = firstOf(
         when("result=passed",
              TR("openqa", "{test} of {build} passed on {machine} with {medium} (job {job}, {remaining} to go)"),
              TR("openqa", "{test} of {build} passed on {machine} (job {job})"),
              TR("openqa", "{test} of {build} passed")),
         when("result=softfailed",
              TR("openqa", "{test} of {build} passed with known failures on {machine} with {medium} (job {job}, "
                           "{remaining} to go)"),
              TR("openqa", "{test} of {build} passed with known failures (job {job})")),
         when("result=failed|incomplete|timeout_exceeded",
              TR("openqa", "{test} of {build} failed on {machine} with {medium} (job {job}, {remaining} to go)"),
              TR("openqa", "{test} of {build} failed on {machine} (job {job})"),
              TR("openqa", "{test} of {build} failed")),
         when("result=user_cancelled|obsoleted|parallel_failed|skipped",
              TR("openqa", "{test} of {build} was cancelled on {machine} (job {job})")),
         TR("openqa", "{test} of {build} is done on {machine} with {medium} (job {job}, {remaining} to go)"),
         TR("openqa", "{test} of {build} is done on {machine} (job {job})"), TR("openqa", "{test} of {build} is done"),
         TR("openqa", "The job {job} is done"), TR("openqa", "A test job is done")),
     .headline = firstOf(
         when("result=passed|softfailed", TR("openqa", "Test passed: {test}")),
         when("result=failed|incomplete|timeout_exceeded", TR("openqa", "Test failed: {test}")),
         when("result=user_cancelled|obsoleted|parallel_failed|skipped", TR("openqa", "Test cancelled: {test}")),
         TR("openqa", "Test done: {test}"), TR("openqa", "Test done")),
     .severity = firstOf(when("result=failed|incomplete|timeout_exceeded", Severity::Problem),
                         when("result=softfailed", Severity::Attention), Severity::Info),
     .kind = firstOf(when("result=passed|softfailed", "test.passed"),
                     when("result=failed|incomplete|timeout_exceeded", "test.failed"),
                     when("result=user_cancelled|obsoleted|parallel_failed|skipped", "test.cancelled"), "test.done"),
     .link = jobPage,
     .objects = jobObjects},

    {.name = "openqa.job.restart",
     .subtitle =
         firstOf(TR("openqa", "{test} of {build} on {machine} with {medium} starts again: job {job} is now {newJob}"),
                 TR("openqa", "{test} of {build} starts again: job {job} is now {newJob}"),
                 TR("openqa", "The job {job} starts again"), TR("openqa", "A test job starts again")),
     .headline = firstOf(TR("openqa", "Test started again: {test}"), TR("openqa", "Test started again")),
     .kind = "test.restarted",
     .link = jobPage,
     .objects = jobObjects},

    {.name = "openqa.job.duplicate",
     .subtitle =
         firstOf(when("auto=0|false", TR("openqa", "Somebody repeats the job {job} for {build} as {newJob}"),
                      TR("openqa", "Somebody repeats the job {job} as {newJob}")),
                 TR("openqa", "openQA repeats the job {job} for {build} as {newJob}"),
                 TR("openqa", "openQA repeats the job {job} as {newJob}"), TR("openqa", "openQA repeats a test job")),
     .headline = firstOf(TR("openqa", "Test repeated: {build}"), TR("openqa", "Test repeated")),
     .kind = "test.repeated",
     .link = jobPage,
     .objects = jobObjects},

    {.name = "openqa.job.cancel",
     .subtitle = firstOf(TR("openqa", "{test} of {build} was cancelled on {machine} (job {job})"),
                         TR("openqa", "The job {job} was cancelled"), TR("openqa", "A test job was cancelled")),
     .headline = firstOf(TR("openqa", "Test cancelled: {test}"), TR("openqa", "Test cancelled")),
     .kind = "test.cancelled",
     .link = jobPage,
     .agent = "{user}",
     .users = "{user}",
     .objects = jobObjects},

    {.name = "openqa.comment.create",
     .subtitle = firstOf(
         when("thing=job", TR("openqa", "{user} commented on the job {commented}: “{said}” (comment {comment})")),
         when("thing=group", TR("openqa", "{user} commented on the group {commented}: “{said}” (comment {comment})")),
         TR("openqa", "{user} commented in openQA"), TR("openqa", "Somebody commented in openQA")),
     .subjective = firstOf(when("thing=job", TR("openqa", "You commented on the job {commented}: “{said}”")),
                           when("thing=group", TR("openqa", "You commented on the group {commented}: “{said}”"))),
     .headline = firstOf(when("thing=job", TR("openqa", "Comment on job {commented}")),
                         when("thing=group", TR("openqa", "Comment on group {commented}"))),
     .longForm = "{text}",
     .kind = "comment.new",
     .link = commentPage,
     .agent = "{user}",
     .users = "{user}",
     .objects = "{commented}"},

    {.name = "openqa.comment.update",
     .subtitle = firstOf(
         when("thing=job",
              TR("openqa", "{user} changed a comment on the job {commented}: “{said}” (comment {comment})")),
         when("thing=group",
              TR("openqa", "{user} changed a comment on the group {commented}: “{said}” (comment {comment})")),
         TR("openqa", "{user} changed a comment in openQA"), TR("openqa", "Somebody changed a comment in openQA")),
     .subjective =
         firstOf(when("thing=job", TR("openqa", "You changed your comment on the job {commented}: “{said}”")),
                 when("thing=group", TR("openqa", "You changed your comment on the group {commented}: “{said}”"))),
     .headline = firstOf(when("thing=job", TR("openqa", "Comment changed: job {commented}")),
                         when("thing=group", TR("openqa", "Comment changed: group {commented}"))),
     .longForm = "{text}",
     .kind = "comment.edit",
     .link = commentPage,
     .agent = "{user}",
     .users = "{user}",
     .objects = "{commented}"},

    {.name = "openqa.comment.delete",
     .subtitle = firstOf(
         when("thing=job",
              TR("openqa", "{user} deleted a comment on the job {commented}: “{said}” (comment {comment})")),
         when("thing=group",
              TR("openqa", "{user} deleted a comment on the group {commented}: “{said}” (comment {comment})")),
         TR("openqa", "{user} deleted a comment in openQA"), TR("openqa", "Somebody deleted a comment in openQA")),
     .subjective =
         firstOf(when("thing=job", TR("openqa", "You deleted your comment on the job {commented}: “{said}”")),
                 when("thing=group", TR("openqa", "You deleted your comment on the group {commented}: “{said}”"))),
     .headline = firstOf(when("thing=job", TR("openqa", "Comment deleted: job {commented}")),
                         when("thing=group", TR("openqa", "Comment deleted: group {commented}"))),
     .longForm = "{text}",
     .kind = "comment.delete",
     .link = commentPage,
     .agent = "{user}",
     .users = "{user}",
     .objects = "{commented}"},
};

} // namespace

constinit const Service openqa{
    .name = "openqa",
    .label = TR("openqa", "openQA"),
    .icon = "https://apps.fedoraproject.org/img/icons/openqa.png",
    .secondaryIcon = "openid:{user}",
    .fields = openqaFields,
    .compute = computeOpenqa,
    .topics = openqaTopics,
};

} // namespace tidings::meta
