using LadderTeams.Core.Assessments;
using LadderTeams.Core.Assessments.Evidence;

namespace LadderTeams.Core.Tests.Assessments.Evidence;

public sealed class EvidenceTests
{
    private static readonly EvidenceDetails Details = new("Led the release", "It went well.", "Joan", "https://example.com/release", new(2026, 2, 1), [], EvidenceVisibility.Mine);

    [Fact]
    public void A_person_adds_evidence_of_her_own()
    {
        var item = Add(Details).Value!;

        Assert.Equal((Given.Ada, "Led the release", "Joan"), (item.Person, item.Title.Value, item.Source.Value));
        Assert.Equal("https://example.com/release", item.Link!.AbsoluteUri);
    }

    [Fact]
    public void Nobody_else_adds_or_changes_any() => Assert.All(Given.Strangers.Append(Given.AsGrace).Append(Given.AsLaterManager), who =>
    {
        var shared = Add(Details with { Visibility = EvidenceVisibility.SharedWithManager }).Value!;
        Assert.False(EvidenceRules.CanChange(who, shared));
        Assert.Equal(RefusalCodes.NotFound, EvidenceRules.Change(who, shared, Details, Given.Today).Refusal!.Code);
        if (who.Id != who.Subject) { Assert.Equal(RefusalCodes.NotFound, EvidenceRules.Add(who, Given.Id("e2"), Details, Given.Today).Refusal!.Code); }
    });

    [Fact]
    public void What_is_shared_is_read_by_the_manager_of_now_alone_and_what_is_not_by_nobody()
    {
        var (mine, shared) = (Add(Details).Value!, Add(Details with { Visibility = EvidenceVisibility.SharedWithManager }).Value!);

        Assert.Equal((true, true), (EvidenceRules.CanRead(Given.AsAda, mine), EvidenceRules.CanRead(Given.AsAda, shared)));
        Assert.All(new[] { Given.AsGrace, Given.AsLaterManager }, who => Assert.Equal([shared], EvidenceRules.Readable(who, [mine, shared])));
        Assert.All(Given.Strangers, who => Assert.Empty(EvidenceRules.Readable(who, [mine, shared])));
    }

    [Fact]
    public void A_change_keeps_the_id_and_sharing_can_be_taken_back()
    {
        var shared = Add(Details with { Visibility = EvidenceVisibility.SharedWithManager }).Value!;

        var again = EvidenceRules.Change(Given.AsAda, shared, Details with { Title = "Led two releases" }, Given.Today).Value!;

        Assert.Equal((shared.Id, "Led two releases", EvidenceVisibility.Mine), (again.Id, again.Title.Value, again.Visibility));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("/release")]
    [InlineData("https://ada:secret@example.com/")]
    public void A_link_leads_to_the_web(string link) => Assert.Equal(RefusalCodes.LinkInvalid, Add(Details with { Link = link }).Refusal!.Code);

    [Fact]
    public void Bad_input_is_refused()
    {
        Assert.Equal(RefusalCodes.TextMissing, Add(Details with { Title = " " }).Refusal!.Code);
        Assert.Equal(RefusalCodes.TextTooLong, Add(Details with { Title = new string('x', 301) }).Refusal!.Code);
        Assert.Equal(RefusalCodes.TextTooLong, Add(Details with { Text = new string('x', 32_001) }).Refusal!.Code);
        Assert.Equal(RefusalCodes.TextTooLong, Add(Details with { Source = new string('x', 301) }).Refusal!.Code);
        Assert.Equal(RefusalCodes.LinkInvalid, Add(Details with { Link = "https://example.com/" + new string('x', 2000) }).Refusal!.Code);
        Assert.Equal(RefusalCodes.DateInFuture, Add(Details with { Date = Given.Today.AddDays(1) }).Refusal!.Code);
        Assert.Equal(RefusalCodes.TooManyItems, Add(Details with { SpeaksFor = [.. Enumerable.Range(0, 101).Select(number => new PinnedStatement($"s{number}", "x"))] }).Refusal!.Code);
        Assert.Null(Add(Details with { Link = "" }).Value!.Link);
    }

    private static Result<EvidenceItem> Add(EvidenceDetails details) => EvidenceRules.Add(Given.AsAda, Given.Id("e1"), details, Given.Today);
}
