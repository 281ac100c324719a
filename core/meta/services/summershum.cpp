// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/services/services.h"

namespace tidings::meta {

namespace {

constexpr Field summershumFields[] = {
    {"agent", "{original.agent}", As::Account},
    {"file", "{original.filename}"},
    {"package", "{original.name}"},
    {"sum", "{original.md5sum}"},
};

constexpr auto sourceFile = firstOf("http://pkgs.fedoraproject.org/lookaside/pkgs/{package}/{file}/{sum}/{file}");
constexpr std::string_view digests = "digests/{package}/{file}/{sum}";

constexpr TopicRow summershumTopics[] = {
    {.name = "summershum.ingest.start",
     .subtitle = firstOf(TR("summershum", "summershum started to read {file} of {package}"),
                         TR("summershum", "summershum started to read a source file")),
     .subjective = TR("summershum", "summershum started to read {file}, which you uploaded for {package}"),
     .headline = firstOf(TR("summershum", "Source being read: {package}"), TR("summershum", "Source being read")),
     .link = sourceFile,
     .users = "{agent}",
     .packages = "{package}",
     .objects = digests},

    {.name = "summershum.ingest.complete",
     .subtitle = firstOf(TR("summershum", "summershum has read {file} of {package}"),
                         TR("summershum", "summershum has read a source file")),
     .subjective = TR("summershum", "summershum has read {file}, which you uploaded for {package}"),
     .headline = firstOf(TR("summershum", "Source read: {package}"), TR("summershum", "Source read")),
     .link = sourceFile,
     .users = "{agent}",
     .packages = "{package}",
     .objects = digests},

    {.name = "summershum.ingest.fail",
     .subtitle = firstOf(TR("summershum", "summershum failed to read {file} of {package}"),
                         TR("summershum", "summershum failed to read a source file")),
     .subjective = TR("summershum", "summershum failed to read {file}, which you uploaded for {package}"),
     .headline = firstOf(TR("summershum", "Source not read: {package}"), TR("summershum", "Source not read")),
     .severity = Severity::Attention,
     .link = sourceFile,
     .users = "{agent}",
     .packages = "{package}",
     .objects = digests},
};

} // namespace

constinit const Service summershum{
    .name = "summershum",
    .label = TR("summershum", "summershum"),
    .icon = "https://raw.githubusercontent.com/fedora-infra/summershum/develop/summershum.png",
    .secondaryIcon = "openid:{agent}",
    .fields = summershumFields,
    .topics = summershumTopics,
};

} // namespace tidings::meta
