// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/digester.h"

#include "core/meta/accounts.h"
#include "core/meta/arguments.h"
#include "core/meta/digestmaker.h"
#include "core/meta/language.h"
#include "core/meta/registry.h"
#include "core/meta/services/services.h"

namespace tidings::meta {

class Digester::Private
{
public:
    explicit Private(Reading itsReading)
        : reading(std::move(itsReading))
        , language(reading.locale)
        , accounts(reading.accounts)
        , registry(reading.services.services())
        , rows(registry.entries().size())
        , generic(genericService(), genericService().topics.front(), language)
        , arguments(accounts)
        , genericArguments(accounts)
    {
    }

    const CompiledRow &row(int entry)
    {
        if (entry < 0) {
            return generic;
        }
        const auto number = static_cast<std::size_t>(entry);
        if (rows[number] == nullptr) {
            const auto &found = registry.entries()[number];
            rows[number] = std::make_unique<CompiledRow>(*found.service, *found.row, language);
        }
        return *rows[number];
    }

    Reading reading;
    Language language;
    Accounts accounts;
    Registry registry;
    // Compiled when the first message of its kind comes.
    std::vector<std::unique_ptr<CompiledRow>> rows;
    CompiledRow generic;
    Arguments arguments;
    Arguments genericArguments;
};

Digester::Digester(Reading reading)
    : d(std::make_unique<Private>(std::move(reading)))
{
}

Digester::~Digester() = default;

Digest Digester::digest(const bus::Message &message) const
{
    const auto found = d->registry.find(message);
    const auto &row = d->row(found.entry);
    const auto context = Context::of(message, found.topic, found.rest, row.service.wrapped);
    d->arguments.begin(context, d->reading.reader);
    d->arguments.use(row.table, row.service, row.row);
    DigestMaker maker(row, context, d->arguments, d->accounts, d->language);
    maker.makeFacts();
    maker.makeSentences([&]() -> DigestMaker::Generic {
        auto &arguments = d->genericArguments;
        arguments.begin(context, d->reading.reader);
        arguments.known() = d->arguments.known();
        arguments.use(d->generic.table, d->generic.service, d->generic.row);
        return {d->generic, arguments};
    });
    return maker.take();
}

} // namespace tidings::meta
