using System.Net;
using LadderTeams.Service.Tests.Growth;
using LadderTeams.Service.Tests.Storage;
using static LadderTeams.Service.Tests.Assessments.Rounds.TestRound;

namespace LadderTeams.Service.Tests.Assessments.Rounds;

[Collection(Azurite.Collection)]
public sealed class SubmissionTests(Azurite azurite) : IDisposable
{
    private readonly Company company = new(azurite);

    public void Dispose() => company.Dispose();

    [Fact]
    public async Task A_submission_is_one_look_and_one_transaction_and_the_other_side_and_the_index_when_it_reveals()
    {
        var round = await StartAsync(company);
        using var first = await round.SaveAsync(company.Engineer, 0, round.Rating(Code));
        using var second = await round.SaveAsync(company.Manager, 0, round.Rating(Code), round.OfCapability("L1", "Craft"));
        company.Sent.Clear();

        using var waiting = await round.SubmitAsync(company.Engineer, 1);
        var alone = company.Sent.Lines;
        company.Sent.Clear();
        using var revealing = await round.SubmitAsync(company.Manager, 1);
        var together = company.Sent.Lines;

        Assert.Equal(["GET Growth()", "POST $batch"], Short(alone));
        Assert.Equal(["GET Growth()", "GET Growth", "POST Tables", "POST $batch", "POST $batch"], Short(together));
        Assert.Equal("waiting", (await waiting.JsonAsync()).GetProperty("stage").GetString());
        Assert.Equal("revealed", (await revealing.JsonAsync()).GetProperty("stage").GetString());
    }

    [Fact]
    public async Task What_was_not_seen_and_what_rates_nothing_cannot_be_submitted()
    {
        var round = await StartAsync(company);
        using var nothing = await round.SubmitAsync(company.Engineer, 0);
        using var answered = await round.SaveAsync(company.Engineer, 0, round.Answer("Some."));
        using var unrated = await round.SubmitAsync(company.Engineer, 1);
        using var rated = await round.SaveAsync(company.Engineer, 1, round.Rating(Code));
        using var unseen = await round.SubmitAsync(company.Engineer, 1);
        using var submitted = await round.SubmitAsync(company.Engineer, 2);
        using var again = await round.SubmitAsync(company.Engineer, 2);
        using var save = await round.SaveAsync(company.Engineer, 2, round.Rating(Code, "Not yet"));

        await nothing.RefusedAsync(409, "nothing_rated");
        await unrated.RefusedAsync(409, "nothing_rated");
        await unseen.RefusedAsync(412, "draft_conflict");
        Assert.Equal(HttpStatusCode.OK, submitted.StatusCode);
        await again.RefusedAsync(409, "already_submitted");
        await save.RefusedAsync(409, "already_submitted");
    }

    [Fact]
    public async Task A_submission_is_taken_back_until_the_other_has_submitted()
    {
        var round = await StartAsync(company);
        using var early = await round.WithdrawAsync(company.Engineer);
        await round.SubmittedAsync(company.Engineer);
        using var withdrawn = await round.WithdrawAsync(company.Engineer);
        await round.SubmittedAsync(company.Engineer, round.Rating(Code, "Not yet"));
        await round.SubmittedAsync(company.Manager);
        using var late = await round.WithdrawAsync(company.Engineer);

        await early.RefusedAsync(409, "not_submitted");
        Assert.Equal(HttpStatusCode.OK, withdrawn.StatusCode);
        await late.RefusedAsync(409, "already_revealed");
        Assert.Equal("Not yet", (await round.GetAsync(company.Manager)).GetProperty("revealed").GetProperty("self").GetProperty("assessment").GetProperty("ratings")[0].GetProperty("point").GetProperty("name").GetString());
    }

    [Fact]
    public async Task A_submission_that_is_sent_twice_under_one_key_is_answered_the_same()
    {
        var round = await StartAsync(company);
        using var saved = await round.SaveAsync(company.Engineer, 0, round.Rating(Code));
        using var once = await round.SubmitAsync(company.Engineer, 1, "k");
        using var twice = await round.SubmitAsync(company.Engineer, 1, "k");

        Assert.Equal((HttpStatusCode.OK, await once.Content.ReadAsStringAsync()), (twice.StatusCode, await twice.Content.ReadAsStringAsync()));
    }

    /// <summary>One takes back what she submitted while the other submits, from two processes at once, over and over.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Nothing_is_taken_back_after_the_other_has_submitted_and_nothing_is_revealed_by_one(bool engineerWithdraws)
    {
        using var beside = company.Beside();
        await company.PublishAsync(null, Ladder);
        var (one, other) = engineerWithdraws ? (company.Engineer, company.Manager) : (company.Manager, company.Engineer);
        var (revealed, withdrawn) = (0, 0);
        for (var times = 0; times < 25; times++)
        {
            var round = await OpenAsync(company, company.Engineer);
            var inOther = await OfAsync(beside, round.Id, other);
            await round.SubmittedAsync(one);
            using var saved = await inOther.SaveAsync(other, 0, round.Rating(Code));

            var withdrawing = round.WithdrawAsync(one);
            var submitting = inOther.SubmitAsync(other, 1);
            using var withdraw = await withdrawing;
            using var submit = await submitting;

            var stage = (await submit.JsonAsync()).GetProperty("stage").GetString();
            Assert.Equal(withdraw.IsSuccessStatusCode ? "waiting" : "revealed", stage);
            if (!withdraw.IsSuccessStatusCode) { await withdraw.RefusedAsync(409, "already_revealed"); }

            Assert.Equal(stage, (await round.GetAsync(other)).GetProperty("stage").GetString());
            Assert.Equal(stage == "waiting" ? "drafting" : "revealed", (await inOther.GetAsync(one)).GetProperty("stage").GetString());
            if (withdraw.IsSuccessStatusCode) { withdrawn++; }
            else { revealed++; }
        }

        Assert.Equal(25, revealed + withdrawn);
    }

    [Fact]
    public async Task Both_submitting_at_once_reveal_the_round()
    {
        using var beside = company.Beside();
        await company.PublishAsync(null, Ladder);
        for (var times = 0; times < 25; times++)
        {
            var round = await OpenAsync(company, company.Engineer);
            var inOther = await OfAsync(beside, round.Id, company.Manager);
            using var first = await round.SaveAsync(company.Engineer, 0, round.Rating(Code));
            using var second = await inOther.SaveAsync(company.Manager, 0, round.Rating(Review));

            var answers = await Task.WhenAll(round.SubmitAsync(company.Engineer, 1), inOther.SubmitAsync(company.Manager, 1));

            var stages = await Task.WhenAll(answers.Select(async answer => (await answer.JsonAsync()).GetProperty("stage").GetString()));
            Assert.Equal(["revealed", "waiting"], stages.Order());
            Assert.Equal("revealed", (await round.GetAsync(company.Engineer)).GetProperty("stage").GetString());
            foreach (var answer in answers) { answer.Dispose(); }
        }
    }

    /// <summary>What is saved by a window that does not know yet of the submission must not get into what was submitted.</summary>
    [Fact]
    public async Task Nothing_is_saved_into_what_was_submitted_from_another_process()
    {
        using var beside = company.Beside();
        await company.PublishAsync(null, Ladder);
        for (var times = 0; times < 15; times++)
        {
            var round = await OpenAsync(company, company.Engineer);
            var inOther = await OfAsync(beside, round.Id, company.Engineer);
            using var first = await round.SaveAsync(company.Engineer, 0, round.Rating(Code, "Mostly"));
            using var look = await inOther.SaveAsync(company.Engineer, 1, round.Rating(Code, "Mostly"));

            var submitting = round.SubmitAsync(company.Engineer, 2);
            var saving = inOther.SaveAsync(company.Engineer, 2, round.Rating(Code, "Not yet"));
            using var submitted = await submitting;
            using var saved = await saving;

            Assert.NotEqual(submitted.IsSuccessStatusCode, saved.IsSuccessStatusCode);
            var point = (await round.GetAsync(company.Engineer)).GetProperty("own").GetProperty("assessment").GetProperty("ratings")[0].GetProperty("point").GetProperty("name").GetString();
            Assert.Equal(submitted.IsSuccessStatusCode ? "Mostly" : "Not yet", point);
        }
    }

    private static IEnumerable<string> Short(IEnumerable<string> lines) => lines.Select(line => $"{line.Split(' ')[0]} {line.Split('/')[^1].Split("(P")[0]}");
}
