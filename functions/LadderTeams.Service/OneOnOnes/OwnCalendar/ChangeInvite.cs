using LadderTeams.Service.Graph.Calendars;
using LadderTeams.Service.OneOnOnes.Agendas;
using LadderTeams.Service.OneOnOnes.Mailboxes;
using LadderTeams.Service.OneOnOnes.Series;
using LadderTeams.Service.OneOnOnes.Waking;
using LadderTeams.Service.Platform.Callers;
using Microsoft.AspNetCore.Http.HttpResults;
using Refusal = LadderTeams.Service.Platform.Answers.Refusal;

namespace LadderTeams.Service.OneOnOnes.OwnCalendar;

internal static class ChangeInvite
{
    private const int LongestLocale = 35;

    /// <summary>
    /// Her wish is stored before anything is done about it, so that it is done in any case: here, in her own name, or where that fails half way
    /// by who looks at her calendar next.
    /// </summary>
    public static async Task<Results<Ok<InviteResponse>, ProblemHttpResult>> PutAsync(
        string series, InviteRequest body, ICaller caller, WishedSeries wishes, SeriesStore store, SeriesIndex index, FollowedMailboxes mailboxes, Wakings wakings, AgendaWriter writer, ICalendars calendars,
        TimeProvider time, CancellationToken cancellationToken)
    {
        if (body.IsOn is null) { return Refusal.BadRequest.With("isOn says whether prompts are wanted in the invite."); }

        if (body.Locale?.Length > LongestLocale) { return Refusal.BadRequest.With("locale is the name of a language."); }

        var wished = await wishes.FindAsync(caller, series, body, cancellationToken);
        if (wished.Series is not { } wanted) { return TypedResults.Ok(new InviteResponse(series, null)); }

        if (wished.Replaced is { } replaced) { await store.RemoveAsync(replaced, cancellationToken); }

        if (wanted.Agenda.IsOn) { await index.ReplaceAsync(caller.TenantId, wanted.Reference, wanted.Chat, cancellationToken); }

        if (await store.WriteAsync(wanted.After(wanted.Agenda, time.GetUtcNow()), cancellationToken) is not { } kept) { return OneOnOneRefusals.ChangedElsewhere.With(null); }

        await mailboxes.FollowAsync(caller.TenantId, wished.Manager, cancellationToken);
        await wakings.AddAsync(caller.TenantId, kept.Reference.Organizer, told: null, cancellationToken);
        var end = await writer.RunAsync(calendars, Mailbox.Own(caller), wished.Manager, kept, cancellationToken);
        if (end.RetryAfter is { } pause) { await wakings.AddAsync(caller.TenantId, kept.Reference.Organizer, pause, cancellationToken); }

        return TypedResults.Ok(new InviteResponse(kept.Reference.Key, end.Series is { } after ? AgendaResponse.Of(after, body.Locale) : null));
    }
}
