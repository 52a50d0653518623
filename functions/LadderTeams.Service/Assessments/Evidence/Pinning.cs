using LadderTeams.Core.Assessments;
using LadderTeams.Core.Assessments.Pinning;
using LadderTeams.Service.Catalog;

namespace LadderTeams.Service.Assessments.Evidence;

/// <summary>Pins what people refer to on a ladder to the words that it has in the version they read.</summary>
internal sealed class Pinning(ILadderCatalog catalog)
{
    /// <summary>In the order of the references, each once. What is nowhere on its ladder is refused by its id.</summary>
    public async Task<Result<ValueList<ReadStatement>>> PinAsync(string tenant, IEnumerable<StatementReference> references, CancellationToken cancellationToken)
    {
        var wanted = references.DistinctBy(reference => (reference.Ladder.ToUpperInvariant(), reference.Version, reference.Statement)).ToList();
        var read = new Dictionary<StatementReference, ReadStatement>();
        foreach (var version in wanted.GroupBy(reference => (Ladder: reference.Ladder.ToUpperInvariant(), reference.Version)))
        {
            var published = await catalog.FindAsync(tenant, version.First().Ladder, version.Key.Version, cancellationToken);
            if (published is null) { return new Refusal(RefusalCodes.UnknownStatement) { Item = version.First().Statement }; }

            var pins = Pins.Of(published.Ladder, version.Select(reference => reference.Statement));
            if (!pins.IsDone) { return pins.Refusal; }

            var ladder = LadderReference.From(published.Ladder.Id, published.Version)!;
            foreach (var (reference, pin) in version.Zip(pins.Value)) { read.Add(reference, new(ladder, pin)); }
        }

        return ValueList.Of<ReadStatement>([.. wanted.Select(reference => read[reference])]);
    }
}
