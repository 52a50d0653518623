using LadderTeams.Service.Platform.Telemetry;
using LadderTeams.Service.Platform.Telemetry.Journeys;
using LadderTeams.Service.Storage;
using LadderTeams.Service.Tests.Assessments.Rounds;
using LadderTeams.Service.Tests.Growth;
using LadderTeams.Service.Tests.Storage;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LadderTeams.Service.Tests.Platform.Telemetry;

/// <summary>What people come for is counted, each address decides whether it is that, and nothing in a count is about anybody.</summary>
[Collection(Azurite.Collection)]
public sealed class JourneyTests(Azurite azurite)
{
    /// <summary>Every operation of the API, and the journey that it is; empty where it is none. Who adds an operation decides here.</summary>
    private static readonly Dictionary<string, string> Journeys = new()
    {
        ["POST /api/messages"] = "MessageAnswered",
        ["POST /api/notifications"] = "NotificationTaken",
        ["POST /api/notifications/lifecycle"] = "NotificationTaken",
        ["GET /api/ladders/{ladder}/levels/{level}"] = "LevelRead",
        ["GET /api/ladders/{ladder}/compare"] = "LevelsCompared",
        ["GET /api/search"] = "Searched",
        ["POST /api/ladders/sample"] = "LadderPublished",
        ["POST /api/ladders/{ladder}/versions"] = "LadderPublished",
        ["POST /api/ladders/{ladder}/versions/{number:int}/restore"] = "LadderPublished",
        ["POST /api/people/{person}/evidence"] = "EvidenceAdded",
        ["POST /api/people/{person}/rounds"] = "RoundOpened",
        ["POST /api/people/{person}/rounds/{round}/submit"] = "RoundSubmitted",
        ["GET /api/people/{person}/case"] = "CaseRead",
        ["GET /api/one-on-ones/with/{person}/series/{series}/meetings/{on}"] = "MeetingOpened",
        ["PUT /api/one-on-ones/with/{person}/series/{series}/meetings/{on}/prompts/{id}/discussed"] = "PromptDiscussed",
        ["GET /api/privacy/{person}/export"] = "PersonExported",
        ["DELETE /api/privacy/{person}"] = "PersonErased",

        ["GET /api/health"] = "",
        ["GET /api/health/ready"] = "",
        ["GET /api/health/dependencies"] = "",
        ["GET /api/openapi.json"] = "",
        ["GET /api/sign-in"] = "",
        ["GET /api/ladders"] = "",
        ["GET /api/ladders/{ladder}"] = "",
        ["GET /api/ladders/{ladder}/versions"] = "",
        ["GET /api/ladders/{ladder}/versions/compare"] = "",
        ["GET /api/ladders/{ladder}/versions/{number:int}"] = "",
        ["GET /api/ladders/{ladder}/versions/{number:int}/files"] = "",
        ["GET /api/ladders/{ladder}/versions/{number:int}/files/{**name}"] = "",
        ["POST /api/ladders/{ladder}/preview"] = "",
        ["GET /api/ladders/{ladder}/reports"] = "",
        ["POST /api/ladders/{ladder}/reports"] = "",
        ["GET /api/people/me"] = "",
        ["GET /api/people/me/team"] = "",
        ["GET /api/people/me/reports"] = "",
        ["GET /api/people/{person}"] = "",
        ["GET /api/people/{person}/level"] = "",
        ["PUT /api/people/{person}/level"] = "",
        ["GET /api/people/{person}/history"] = "",
        ["GET /api/people/{person}/rounds"] = "",
        ["GET /api/people/{person}/rounds/{round}"] = "",
        ["GET /api/people/{person}/rounds/{round}/sheet"] = "",
        ["GET /api/people/{person}/rounds/{round}/changes"] = "",
        ["PUT /api/people/{person}/rounds/{round}/draft"] = "",
        ["POST /api/people/{person}/rounds/{round}/draft/carry-over"] = "",
        ["POST /api/people/{person}/rounds/{round}/withdraw"] = "",
        ["POST /api/people/{person}/rounds/{round}/sign-off"] = "",
        ["POST /api/people/{person}/rounds/{round}/close"] = "",
        ["GET /api/people/{person}/evidence"] = "",
        ["GET /api/people/{person}/evidence/{id}"] = "",
        ["PUT /api/people/{person}/evidence/{id}"] = "",
        ["PUT /api/people/{person}/evidence/{id}/visibility"] = "",
        ["DELETE /api/people/{person}/evidence/{id}"] = "",
        ["GET /api/people/{person}/actions"] = "",
        ["POST /api/people/{person}/actions"] = "",
        ["PUT /api/people/{person}/actions/{id}"] = "",
        ["PUT /api/people/{person}/actions/{id}/state"] = "",
        ["DELETE /api/people/{person}/actions/{id}"] = "",
        ["GET /api/people/{person}/talking-points"] = "",
        ["POST /api/people/{person}/talking-points"] = "",
        ["PUT /api/people/{person}/talking-points/{id}"] = "",
        ["PUT /api/people/{person}/talking-points/{id}/discussed"] = "",
        ["DELETE /api/people/{person}/talking-points/{id}"] = "",
        ["GET /api/people/{person}/notes"] = "",
        ["POST /api/people/{person}/notes"] = "",
        ["PUT /api/people/{person}/notes/{id}"] = "",
        ["PUT /api/people/{person}/notes/{id}/visibility"] = "",
        ["DELETE /api/people/{person}/notes/{id}"] = "",
        ["GET /api/people/{person}/shared-notes"] = "",
        ["POST /api/people/{person}/shared-notes"] = "",
        ["PUT /api/people/{person}/shared-notes/{id}"] = "",
        ["DELETE /api/people/{person}/shared-notes/{id}"] = "",
        ["GET /api/people/{person}/case/sentences"] = "",
        ["PUT /api/people/{person}/case/sentences"] = "",
        ["GET /api/one-on-ones"] = "",
        ["GET /api/one-on-ones/find"] = "",
        ["GET /api/one-on-ones/health"] = "",
        ["GET /api/one-on-ones/invited"] = "",
        ["POST /api/one-on-ones/opened"] = "",
        ["GET /api/one-on-ones/{series}/prompts"] = "",
        ["GET /api/one-on-ones/{series}/invite"] = "",
        ["PUT /api/one-on-ones/{series}/invite"] = "", // what becomes of the invite is told by who writes it, at night too
        ["GET /api/one-on-ones/with/{person}/series"] = "",
        ["GET /api/one-on-ones/with/{person}/focus"] = "",
        ["PUT /api/one-on-ones/with/{person}/focus"] = "",
        ["GET /api/one-on-ones/with/{person}/series/{series}/meetings"] = "",
        ["PUT /api/one-on-ones/with/{person}/series/{series}/meetings/{on}"] = "",
        ["GET /api/privacy/{person}/audit"] = "",
    };

    [Fact]
    public void Each_operation_is_a_journey_or_is_known_to_be_none()
    {
        using var service = new ServiceFixture();
        var found = from endpoint in service.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
                    where endpoint.RoutePattern.RawText!.StartsWith("/api/", StringComparison.Ordinal)
                    from method in endpoint.Metadata.GetRequiredMetadata<HttpMethodMetadata>().HttpMethods
                    select $"{method} {endpoint.RoutePattern.RawText!.TrimEnd('/')}: {endpoint.Metadata.GetMetadata<JourneyOfEndpoint>()?.Journey}";

        Assert.Equal(string.Join('\n', Journeys.Select(pair => $"{pair.Key}: {pair.Value}").Order(StringComparer.Ordinal)), string.Join('\n', found.Order(StringComparer.Ordinal)));
    }

    [Fact]
    public async Task A_request_is_counted_once_by_how_it_ends()
    {
        using var service = new ServiceFixture();
        using var client = service.CreateClient();
        using var measured = new Measurements(service.Services);

        using var done = await client.GetAsync("/api/search?q=code");
        using var refused = await client.GetAsync($"/api/search?q={new string('x', 300)}");
        using var stranger = service.CreateClient().SignedOut();
        using var unknown = await stranger.GetAsync("/api/search?q=code");
        using var none = await client.GetAsync("/api/ladders");
        service.Fail();
        using var failed = await client.GetAsync("/api/search?q=code");
        service.Fail(new StorageUnavailableException(503, "The store answers 503.", TimeSpan.FromSeconds(1), null));
        using var lost = await client.GetAsync("/api/search?q=code");

        Assert.Equal(
            ["searched done", "searched refused query_too_long", "searched refused token_missing", "searched failed internal_error", "searched failed storage_unavailable"],
            measured.Lines(JourneyMeter.Instrument));
        Assert.Equal(["query_too_long", "token_missing", "internal_error", "storage_unavailable"], measured.Lines(RefusalMeter.Instrument));
    }

    [Fact]
    public async Task A_round_is_counted_as_it_is_opened_submitted_and_revealed()
    {
        using var company = new Company(azurite);
        var round = await TestRound.StartAsync(company);
        using var measured = new Measurements(company.Services);
        await TestRound.OpenAsync(company, company.Engineer);
        foreach (var side in new[] { company.Engineer, company.Manager })
        {
            using var saved = await round.SaveAsync(side, 0, round.Rating(TestRound.Code));
            using var submitted = await round.SubmitAsync(side, 1);
            Assert.True(submitted.IsSuccessStatusCode);
        }

        Assert.Equal(["roundOpened done", "roundSubmitted done", "roundSubmitted done", "roundRevealed done"], measured.Lines(JourneyMeter.Instrument));
    }

    [Fact]
    public async Task A_case_that_is_taken_along_is_counted_besides()
    {
        using var company = new Company(azurite);
        await company.PublishAsync(null, TestRound.Ladder);
        using var client = company.As(company.Engineer);
        using var measured = new Measurements(company.Services);

        foreach (var format in new[] { "json", "markdown", "word" })
        {
            using var response = await client.GetAsync($"/api/people/me/case?ladder=engineering&level=L2&format={format}");
            Assert.True(response.IsSuccessStatusCode);
        }

        Assert.Equal(["caseRead done", "caseRead done", "caseExported done", "caseRead done", "caseExported done"], measured.Lines(JourneyMeter.Instrument));
    }
}
