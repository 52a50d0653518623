using System.Text.Json;
using LadderTeams.Core.Assessments;
using LadderTeams.Core.Ladders;
using LadderTeams.Service.Catalog;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Growth.Levels;
using LadderTeams.Service.MessagingExtension.Activities;
using LadderTeams.Service.MessagingExtension.Cards;
using LadderTeams.Service.MessagingExtension.Commands;
using LadderTeams.Service.MessagingExtension.Redrawing;
using LadderTeams.Service.MessagingExtension.Unfurling;
using LadderTeams.Service.Platform.SignIn;
using LadderTeams.Service.Storage;

namespace LadderTeams.Service.MessagingExtension;

/// <summary>Answers what a client invokes, in its reader's language.</summary>
internal sealed class Invokes(IEnumerable<ICommand> commands, Unfurl unfurl, Redraw redraw, ILadderCatalog catalog, PersonLevels levels)
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(1);

    /// <summary>Null for an invoke that nothing here answers.</summary>
    /// <param name="tenant">One that is trusted.</param>
    /// <exception cref="JsonException">It is invoked with something else than such an invoke takes.</exception>
    public async Task<InvokeResponse?> AnswerAsync(Activity activity, string tenant, CancellationToken cancellationToken)
    {
        var words = CardWords.For(activity.Locale);
        switch (activity.Name)
        {
            case "composeExtension/query":
                var query = Read(activity, MessagingJson.Written.Query);
                return commands.FirstOrDefault(command => command.Id == query.CommandId)?.Answer(await ContextAsync(activity, tenant, query, words, cancellationToken), query);
            case "composeExtension/selectItem":
                return redraw.Select(await catalog.GetAllAsync(tenant, cancellationToken), Read(activity, MessagingJson.Written.CardSubject), words);
            case "adaptiveCard/action":
                return redraw.Refresh(await catalog.GetAllAsync(tenant, cancellationToken), Read(activity, MessagingJson.Written.CardAction), words);
            case "composeExtension/queryLink" or "composeExtension/anonymousQueryLink":
                return unfurl.Answer(await catalog.GetAllAsync(tenant, cancellationToken), Read(activity, MessagingJson.Written.PastedLink), words);
            default:
                return null;
        }
    }

    private async Task<CommandContext> ContextAsync(Activity activity, string tenant, Query query, CardWords words, CancellationToken cancellationToken)
    {
        var shelf = await catalog.GetAllAsync(tenant, cancellationToken);
        return new(shelf, query.IsInitial ? await OwnAsync(activity, tenant, shelf, cancellationToken) : null, words);
    }

    /// <summary>Null too when the store does not say in time: then there is all that everyone sees.</summary>
    private async Task<(PublishedLadder Ladder, Level Level)?> OwnAsync(Activity activity, string tenant, LadderShelf shelf, CancellationToken cancellationToken)
    {
        if (TrustedTenants.IdIn(activity.From?.AadObjectId) is not { } person) { return null; }

        using var enough = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        enough.CancelAfter(LongestWait);
        try
        {
            return await levels.FindAsync(new GrowthKey(tenant, PersonId.From(person)!), enough.Token) is { } held
                && shelf.Find(held.Ladder) is { } published && published.Ladder.FindLevel(held.Level) is { } level ? (published, level) : null;
        }
        catch (Exception away) when (away is StorageUnavailableException || (away is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return null;
        }
    }

    private static T Read<T>(Activity activity, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type)
        where T : class =>
        (activity.Value.ValueKind is JsonValueKind.Undefined ? null : activity.Value.Deserialize(type)) ?? throw new JsonException();
}
