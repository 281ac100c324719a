// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/context.h"
#include "core/meta/fields.h"
#include "core/meta/services/services.h"

namespace tidings::meta {

namespace {

constexpr Field fedocalFields[] = {
    {"site",
     firstOf(when("_form=amqp", "https://calendar.fedoraproject.org"), "https://apps.fedoraproject.org/calendar")},
    {"agent", "{agent}", As::Account},
    // fedmsg writes the managers as one text, "ines,", and its consumers never listed them.
    {"managers", firstOf(when("_form=amqp", "{meeting.meeting_manager}")), As::Account},
    {"calendarName", "{calendar.calendar_name|meeting.calendar_name}"},
    {"name", "{meeting.meeting_name}"},
    {"id", "{meeting.meeting_id}"},
    {"date", "{meeting.meeting_date}"},
    {"zone", "{meeting.meeting_timezone}"},
    {"location", "{meeting.meeting_location}"},
    {"information", "{meeting.meeting_information}"},
    {"description", "{calendar.calendar_description}"},
};

/// Meetings begin on a minute: "12:00:00".
std::string_view withoutSeconds(std::string_view time)
{
    constexpr std::string_view seconds = ":00";
    const bool hasSeconds = time.size() == std::string_view("12:00:00").size() && time.ends_with(seconds);
    return hasSeconds ? time.substr(0, time.size() - seconds.size()) : time;
}

void computeFedocal(const Context &context, Fields &fields)
{
    fields.set("start", withoutSeconds(context.text("meeting.meeting_time_start")));
    fields.set("end", withoutSeconds(context.text("meeting.meeting_time_stop")));
}

constexpr auto calendarPage = firstOf("{site}/{calendarName}/", "{site}");
constexpr auto meetingPage = firstOf("{site}/meeting/{id}/", "{site}");
constexpr auto meetingDetails =
    firstOf(TR("fedocal",
               "Meeting: {name}\nCalendar: {calendarName}\nWhen: {date}, {start} to {end} ({zone})\nWhere: {location}"
               "\n\n{information}"),
            TR("fedocal",
               "Meeting: {name}\nCalendar: {calendarName}\nWhen: {date}, {start} to {end} ({zone})\n\n{information}"),
            TR("fedocal", "Meeting: {name}\nCalendar: {calendarName}\nWhen: {date}, {start} to {end} ({zone})"));

constexpr TopicRow fedocalTopics[] = {
    {.name = "fedocal.calendar.new",
     .schemas = "fedocal.calendar.new",
     .subtitle =
         firstOf(TR("fedocal", "{agent} created the calendar “{calendarName}”"),
                 TR("fedocal", "There is a new calendar, “{calendarName}”"), TR("fedocal", "There is a new calendar")),
     .subjective = TR("fedocal", "You created the calendar “{calendarName}”"),
     .headline = TR("fedocal", "New calendar: {calendarName}"),
     .longForm = "{description}",
     .link = calendarPage,
     .agent = "{agent}",
     .users = "{agent}",
     .objects = "{calendarName}/new"},

    {.name = "fedocal.calendar.update",
     .schemas = "fedocal.calendar.update",
     .subtitle = firstOf(TR("fedocal", "{agent} changed the calendar “{calendarName}”"),
                         TR("fedocal", "The calendar “{calendarName}” changed"), TR("fedocal", "A calendar changed")),
     .subjective = TR("fedocal", "You changed the calendar “{calendarName}”"),
     .headline = TR("fedocal", "Calendar changed: {calendarName}"),
     .longForm = "{description}",
     .link = calendarPage,
     .agent = "{agent}",
     .users = "{agent}",
     .objects = "{calendarName}/update"},

    {.name = "fedocal.calendar.upload",
     .schemas = "fedocal.calendar.upload",
     .subtitle = firstOf(TR("fedocal", "{agent} uploaded meetings (iCalendar) into the calendar “{calendarName}”"),
                         TR("fedocal", "Meetings were uploaded into the calendar “{calendarName}”"),
                         TR("fedocal", "Meetings were uploaded into a calendar")),
     .subjective = TR("fedocal", "You uploaded meetings (iCalendar) into the calendar “{calendarName}”"),
     .headline = TR("fedocal", "Meetings uploaded: {calendarName}"),
     .longForm = "{description}",
     .link = calendarPage,
     .agent = "{agent}",
     .users = "{agent}",
     .objects = "{calendarName}/upload"},

    {.name = "fedocal.calendar.clear",
     .schemas = "fedocal.calendar.clear",
     .subtitle = firstOf(TR("fedocal", "{agent} cleared the calendar “{calendarName}” of all its meetings"),
                         TR("fedocal", "The calendar “{calendarName}” was cleared of all its meetings"),
                         TR("fedocal", "A calendar was cleared of all its meetings")),
     .subjective = TR("fedocal", "You cleared the calendar “{calendarName}” of all its meetings"),
     .headline = TR("fedocal", "Calendar cleared: {calendarName}"),
     .longForm = "{description}",
     .severity = Severity::Attention,
     .link = calendarPage,
     .agent = "{agent}",
     .users = "{agent}",
     .objects = "{calendarName}/clear"},

    {.name = "fedocal.calendar.delete",
     .schemas = "fedocal.calendar.delete",
     .subtitle =
         firstOf(TR("fedocal", "{agent} deleted the calendar “{calendarName}”"),
                 TR("fedocal", "The calendar “{calendarName}” was deleted"), TR("fedocal", "A calendar was deleted")),
     .subjective = TR("fedocal", "You deleted the calendar “{calendarName}”"),
     .headline = TR("fedocal", "Calendar deleted: {calendarName}"),
     .longForm = "{description}",
     .severity = Severity::Attention,
     .link = calendarPage,
     .agent = "{agent}",
     .users = "{agent}",
     .objects = "{calendarName}/delete"},

    {.name = "fedocal.meeting.new",
     .schemas = "fedocal.meeting.new",
     .subtitle = firstOf(TR("fedocal", "{agent} put the meeting “{name}” into the calendar “{calendarName}”"),
                         TR("fedocal", "{agent} put the meeting “{name}” into a calendar"),
                         TR("fedocal", "There is a new meeting, “{name}”"), TR("fedocal", "There is a new meeting")),
     .subjective = firstOf(
         when("agent=_reader", TR("fedocal", "You put the meeting “{name}” into the calendar “{calendarName}”")),
         when("managers=_reader",
              TR("fedocal", "{agent} put your meeting “{name}” into the calendar “{calendarName}”"))),
     .headline = TR("fedocal", "New meeting: {name}"),
     .longForm = meetingDetails,
     .link = meetingPage,
     .agent = "{agent}",
     .users = "{agent} {managers}",
     .objects = "{calendarName}/meetings/{name}/new"},

    {.name = "fedocal.meeting.update",
     .schemas = "fedocal.meeting.update",
     .subtitle = firstOf(TR("fedocal", "{agent} changed the meeting “{name}” in the calendar “{calendarName}”"),
                         TR("fedocal", "{agent} changed the meeting “{name}”"),
                         TR("fedocal", "The meeting “{name}” changed"), TR("fedocal", "A meeting changed")),
     .subjective = firstOf(
         when("agent=_reader", TR("fedocal", "You changed the meeting “{name}” in the calendar “{calendarName}”")),
         when("managers=_reader",
              TR("fedocal", "{agent} changed your meeting “{name}” in the calendar “{calendarName}”"))),
     .headline = TR("fedocal", "Meeting changed: {name}"),
     .longForm = meetingDetails,
     .link = meetingPage,
     .agent = "{agent}",
     .users = "{agent} {managers}",
     .objects = "{calendarName}/meetings/{name}/update"},

    {.name = "fedocal.meeting.delete",
     .schemas = "fedocal.meeting.delete",
     .subtitle = firstOf(TR("fedocal", "{agent} deleted the meeting “{name}” from the calendar “{calendarName}”"),
                         TR("fedocal", "{agent} deleted the meeting “{name}”"),
                         TR("fedocal", "The meeting “{name}” was deleted"), TR("fedocal", "A meeting was deleted")),
     .subjective = firstOf(
         when("agent=_reader", TR("fedocal", "You deleted the meeting “{name}” from the calendar “{calendarName}”")),
         when("managers=_reader",
              TR("fedocal", "{agent} deleted your meeting “{name}” from the calendar “{calendarName}”"))),
     .headline = TR("fedocal", "Meeting deleted: {name}"),
     .longForm = meetingDetails,
     .severity = Severity::Attention,
     .link = meetingPage,
     .agent = "{agent}",
     .users = "{agent} {managers}",
     .objects = "{calendarName}/meetings/{name}/delete"},

    {.name = "fedocal.meeting.reminder",
     .schemas = "fedocal.meeting.reminder",
     .subtitle = firstOf(TR("fedocal", "The meeting “{name}” of “{calendarName}” begins on {date} at {start} ({zone})"),
                         TR("fedocal", "The meeting “{name}” of “{calendarName}” begins soon"),
                         TR("fedocal", "The meeting “{name}” begins soon"), TR("fedocal", "A meeting begins soon")),
     .subjective =
         firstOf(when("managers=_reader",
                      TR("fedocal", "Your meeting “{name}” of “{calendarName}” begins on {date} at {start} ({zone})"))),
     .headline = TR("fedocal", "Meeting soon: {name}"),
     .longForm = meetingDetails,
     .link = meetingPage,
     .users = "{agent} {managers}",
     .objects = "{calendarName}/meetings/{name}/reminder"},
};

} // namespace

constinit const Service fedocal{
    .name = "fedocal",
    .label = TR("fedocal", "Calendar"),
    .icon = "https://apps.fedoraproject.org/calendar/static/calendar.png",
    .amqpIcon = "https://apps.fedoraproject.org/img/icons/fedocal.png",
    .secondaryIcon = firstOf("openid:{agent}", "{_icon}"),
    .fields = fedocalFields,
    .compute = computeFedocal,
    .topics = fedocalTopics,
};

} // namespace tidings::meta
