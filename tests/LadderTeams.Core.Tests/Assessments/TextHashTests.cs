using LadderTeams.Core.Assessments;
using LadderTeams.Core.Ladders;

namespace LadderTeams.Core.Tests.Assessments;

public sealed class TextHashTests
{
    private const string Text = "Splits a task before starting it.";

    [Fact]
    public void A_title_is_as_much_of_the_words_as_the_text()
    {
        string[] hashes = [Of(null, Text), Of("Small steps", Text), Of("Large steps", Text), Of("Small", $"steps {Text}"), Of(null, $"Small steps {Text}"), Of(Text, "Small steps"), Of("Splits", Text)];

        Assert.Equal(hashes, hashes.Distinct());
    }

    [Theory]
    [InlineData("Small steps")]
    [InlineData("Small  \n steps ")]
    public void Line_breaks_do_not_count(string title) => Assert.Equal(Of("Small steps", Text), Of(title, Text.Replace(" ", "\n  ", StringComparison.Ordinal)));

    [Theory]
    [InlineData("Small steps", "Small steps. Splits a task.")]
    [InlineData("Small steps", "Small steps: splits a task.")]
    [InlineData("Small steps", "Small steps – splits a task.")]
    [InlineData("Small steps!", "Small steps! Splits a task.")]
    public void Whether_a_lead_is_marked_up_as_a_title_does_not_count(string title, string text) => Assert.Equal(Of(null, text), Of(title, text));

    [Theory]
    [InlineData("Small", "Smaller steps: splits a task.")]
    [InlineData("Small", "Small steps: splits a task.")]
    [InlineData("Small steps", "Small steps")]
    public void A_title_that_the_text_only_begins_with_counts(string title, string text) => Assert.NotEqual(Of(null, text), Of(title, text));

    [Fact]
    public void The_point_that_a_descriptor_is_of_counts_and_what_a_signal_is_called()
    {
        string[] hashes =
        [
            Of(null, Text), TextHash.Of(new Descriptor("d", "Meets", Text, default)), TextHash.Of(new Descriptor("d", "Misses", Text, default)), Of("Meets", Text),
            TextHash.Of(new Signal("s", SignalKind.RedFlag, "Silent struggle", Text, default)),
        ];

        Assert.Equal(hashes, hashes.Distinct());
        Assert.Equal(Of(null, Text), TextHash.Of(new Question("q", Text, default)));
    }

    private static string Of(string? title, string text) => TextHash.Of(new Expectation("e", ExpectationKind.Responsibility, text, default) { Title = title });
}
