using System.Text.Json;
using System.Text.Json.Nodes;
using LadderTeams.Core.Assessments;
using LadderTeams.Core.Assessments.Rounds;
using LadderTeams.Service.Assessments.Rated;
using LadderTeams.Service.Assessments.Rounds.Answers;
using LadderTeams.Service.Assessments.Rounds.Store;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Growth.PersonalData;
using LadderTeams.Service.Platform.Callers;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;

namespace LadderTeams.Service.Assessments.Rounds;

/// <summary>A person's rounds as she sees them: what her manager says of her once both have submitted, and not before.</summary>
internal sealed class RoundData(RatedStatements rated, IOptions<JsonOptions> json) : IPersonalData
{
    public string Name => "rounds";

    public Task<JsonNode?> ExportAsync(Subject subject, GrowthPage page, CancellationToken cancellationToken)
    {
        var type = json.Value.SerializerOptions.GetTypeInfo(typeof(RoundResponse));
        var rounds = StoredRound.On(page).Select(round => round.ViewFor(subject.Viewer)).OfType<RoundView>();
        return Task.FromResult<JsonNode?>(new JsonArray([.. rounds.Select(view => JsonSerializer.SerializeToNode(RoundResponse.From(view), type))]));
    }

    /// <summary>Which statements she was rated on waits under her id until it is told; what is told holds nobody.</summary>
    public async Task EraseAsync(GrowthPage page, CancellationToken cancellationToken)
    {
        foreach (var ladder in StoredRound.On(page).Select(round => round.Terms.Ladder.LadderId).Distinct()) { await rated.ForgetAsync(page.Key.Tenant, ladder, page.Key.Person, cancellationToken); }
    }

    /// <summary>Her side of each round that she is the manager of, drafts among them, and how she signed off.</summary>
    public JsonNode? ExportWordsOf(PersonId author, GrowthPage page)
    {
        var type = json.Value.SerializerOptions.GetTypeInfo(typeof(WrittenRoundResponse));
        var written = ManagedBy(author, page).Select(WrittenRoundResponse.From).OfType<WrittenRoundResponse>().ToList();
        return written.Count == 0 ? null : new JsonArray([.. written.Select(round => JsonSerializer.SerializeToNode(round, type))]);
    }

    /// <summary>What both have seen is the person's too, and stays. It has no name.</summary>
    public IEnumerable<GrowthChange> EraseTracesOf(PersonId author, GrowthPage page) => ManagedBy(author, page).Select(round => round.ErasingManager()).OfType<GrowthChange>();

    private static IEnumerable<StoredRound> ManagedBy(PersonId author, GrowthPage page) => StoredRound.On(page).Where(round => round.Terms.Manager == author);
}
