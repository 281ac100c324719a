// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/record.h"

namespace tidings::ui {

/// What finds the messages about the same thing as this one.
///
/// The history keeps names and words of a message, not its objects: the same build is the package and the version that
/// the sentence names; else it is what the same service says about the same packages; about the same person where no
/// package is named.
struct RelatedSearch
{
    /// For the search field; empty: there is nothing to go by.
    QString text;
    /// What that is about: "libaurora-2.4.1-3.fc45", "libaurora, Commits".
    QString label;
};
[[nodiscard]] RelatedSearch relatedSearch(const history::Record &record);

} // namespace tidings::ui
