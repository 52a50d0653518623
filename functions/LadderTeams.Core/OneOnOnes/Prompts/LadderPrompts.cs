using LadderTeams.Core.Ladders;

namespace LadderTeams.Core.OneOnOnes.Prompts;

/// <summary>What a ladder has to talk about with a person at a level.</summary>
internal static class LadderPrompts
{
    /// <summary>
    /// The questions that the ladder asks of the two levels and in the guides to them. A capability, or the level as a whole, of which it
    /// asks fewer than <see cref="PromptChoice.Spacing"/> gets what the levels expect of it as well. What goes wrong, examples, and what
    /// the manager is told are left out. Of the same words twice the first counts, and the level's own come before those of the next.
    /// </summary>
    public static IEnumerable<Prompt> Of(Ladder ladder, Level level, Level? ahead)
    {
        var all = Said(ladder, level, PromptKind.Expected).Concat(Guides(ladder, level, rank: 1));
        if (ahead is not null) { all = all.Concat(Said(ladder, ahead, PromptKind.Ahead)).Concat(Guides(ladder, ahead, rank: 0)); }

        return all.DistinctBy(prompt => prompt.Id).GroupBy(prompt => prompt.Topic).SelectMany(WithoutMade);
    }

    private static IEnumerable<Prompt> WithoutMade(IEnumerable<Prompt> topic)
    {
        var questions = topic.Where(prompt => prompt.Kind is PromptKind.Question or PromptKind.Guide).ToList();
        return questions.Count < PromptChoice.Spacing ? topic : questions;
    }

    private static IEnumerable<Prompt> Said(Ladder ladder, Level level, PromptKind kind) =>
        EffectiveLevels.Of(ladder, level).Statements.SelectMany(said => said.Statement switch
        {
            Question question => [new Prompt(PromptKind.Question, said.Capability, question.Text)],
            Expectation or Descriptor when IsAskedFor(ladder, said.Statement) =>
                Passages.Of(said.Statement.Text).Select(text => new Prompt(kind, said.Capability, text) { Rank = said.Inherited ? 2 : 1 }),
            _ => [],
        });

    private static bool IsAskedFor(Ladder ladder, Statement said) => said is not Descriptor descriptor || ladder.RatingScale?.IsMetAt(descriptor.Point) is true;

    private static IEnumerable<Prompt> Guides(Ladder ladder, Level level, int rank) =>
        from guide in ladder.GuidesTo(level)
        from section in Sections(guide)
        from question in section.Questions
        select ladder.FindCapability(section.Name) is { } capability
            ? new Prompt(PromptKind.Question, capability.Name, question.Text)
            : new Prompt(PromptKind.Guide, null, question.Text) { Section = section.Name, Rank = rank };

    private static IEnumerable<(string Name, IReadOnlyList<Question> Questions)> Sections(Transition guide) =>
        guide.Behaviours.Select(behaviour => (behaviour.Name, behaviour.Questions)).Concat(guide.Clarified.Select(clarified => (clarified.Name, clarified.Questions)));
}
