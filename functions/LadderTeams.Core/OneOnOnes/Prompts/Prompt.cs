using LadderTeams.Core.Ladders.Statements;
using LadderTeams.Core.Text;

namespace LadderTeams.Core.OneOnOnes.Prompts;

public enum PromptKind
{
    /// <summary>A question that the ladder asks itself.</summary>
    Question,

    /// <summary>A question of a guide to the level or to the next one.</summary>
    Guide,

    /// <summary>What the person's level expects.</summary>
    Expected,

    /// <summary>What the next level expects and hers does not.</summary>
    Ahead,
}

/// <summary>Something to talk about in a 1:1: words of the ladder, and nothing about a person.</summary>
/// <param name="Capability">Null for what is about the level as a whole.</param>
/// <param name="Text">As the ladder has it: a question, or up to a few sentences of what it expects.</param>
public sealed record Prompt(PromptKind Kind, string? Capability, string Text)
{
    /// <summary>
    /// Follows from the words alone: their level, capability, place, case and punctuation do not count. So a prompt stays what it is when
    /// the ladder is published anew, when a capability is renamed, and when the person comes to the level that was ahead of her.
    /// </summary>
    public string Id { get; } = StableHash.Digits(StableHash.Mix(StableHash.Seed, StatementWords.Normalise(Text)));

    /// <summary>What a guide calls the part that the question is from; null for what is from no guide.</summary>
    public string? Section { get; init; }

    /// <summary>Which prompts take turns with it: those of its capability, those about the level as a whole, or those of the guides.</summary>
    public string Topic { get; } = Kind is PromptKind.Guide ? "guide" : Capability is null ? "" : LevelKeys.Of(Capability);

    /// <summary>Of two that were never asked the one of the lower rank comes first: questions, then what a level says itself, then what it inherits.</summary>
    internal int Rank { get; init; }
}
