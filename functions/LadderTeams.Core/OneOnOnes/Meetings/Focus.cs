using LadderTeams.Core.Assessments;
using LadderTeams.Core.Ladders;
using LadderTeams.Core.Ladders.Statements;

namespace LadderTeams.Core.OneOnOnes.Meetings;

/// <summary>The capabilities that the two chose to talk about first. One that the ladder does not have any more stays, and is passed over.</summary>
public sealed record Focus
{
    public const int Most = 3;

    private Focus(ValueList<string> capabilities) => Capabilities = capabilities;

    public static Focus None { get; } = new([]);

    public ValueList<string> Capabilities { get; }

    /// <summary>Null for more than there may be.</summary>
    public static Focus? From(IReadOnlyCollection<string> capabilities) => capabilities.Count > Most ? null : new([.. capabilities]);

    /// <summary>Each as the ladder writes it, and what was chosen before as it was.</summary>
    public Result<Focus> Choose(IEnumerable<string> names, Ladder ladder)
    {
        var chosen = new List<string>();
        foreach (var name in names)
        {
            var key = LevelKeys.Of(name);
            var capability = ladder.FindCapability(name)?.Name ?? Capabilities.FirstOrDefault(before => LevelKeys.Of(before) == key);
            if (capability is null) { return new Refusal(RefusalCodes.UnknownCapability) { Item = name }; }

            if (!chosen.Contains(capability)) { chosen.Add(capability); }
        }

        return From(chosen) is { } focus ? focus : new Refusal(RefusalCodes.TooManyItems);
    }
}
