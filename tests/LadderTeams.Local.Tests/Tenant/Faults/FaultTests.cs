using System.Net;
using LadderTeams.Local.Tenant.Faults;

namespace LadderTeams.Local.Tests.Tenant.Faults;

public sealed class FaultTests : TenantTest
{
    private FaultSwitches Switches => Running.Tenant.Faults;

    [Fact]
    public async Task Throttling_says_how_long_to_wait_and_ends()
    {
        Switches.Add("/v1.0/me", new Fault.Throttled(TimeSpan.FromSeconds(3)), times: 2);
        var token = await Running.GraphTokenAsync(RunningTenant.Engineer);

        for (var time = 0; time < 2; time++)
        {
            using var throttled = await Running.GraphAsync("/v1.0/me", token);
            await throttled.AssertGraphErrorAsync(HttpStatusCode.TooManyRequests, "TooManyRequests");
            Assert.Equal(TimeSpan.FromSeconds(3), throttled.Headers.RetryAfter?.Delta);
        }

        using var served = await Running.GraphAsync("/v1.0/me", token);
        Assert.Equal(HttpStatusCode.OK, served.StatusCode);
    }

    [Fact]
    public async Task The_token_endpoint_can_be_throttled_too()
    {
        var form = Running.CodeForm(await Running.CodeAsync(RunningTenant.Engineer));
        Switches.Add("*/token", new Fault.Throttled(TimeSpan.FromSeconds(3)));

        using var response = await Running.Http.PostAsync(Running.At("oauth2/v2.0/token"), new FormUrlEncodedContent(form));

        Assert.Equal((HttpStatusCode.TooManyRequests, TimeSpan.FromSeconds(3)), (response.StatusCode, response.Headers.RetryAfter?.Delta));
        Assert.Equal(HttpStatusCode.OK, (await Running.RequestTokenAsync(form)).Status);
    }

    [Theory]
    [InlineData("*/discovery/v2.0/keys")]
    [InlineData("*")]
    public async Task Any_address_can_be_unavailable(string path)
    {
        Switches.Add(path, new Fault.Unavailable());

        using var response = await Running.Http.GetAsync(Running.At("discovery/v2.0/keys"));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
    }

    [Fact]
    public async Task A_fault_leaves_other_paths_alone()
    {
        Switches.Add("/v1.0/*", new Fault.Unavailable(), times: 100);

        using var response = await Running.Http.GetAsync(Running.At("discovery/v2.0/keys"));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task What_is_switched_off_is_over()
    {
        Switches.Add("*", new Fault.Unavailable(), times: 100);
        Switches.Clear();

        using var response = await Running.Http.GetAsync(Running.At("discovery/v2.0/keys"));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task A_late_answer_is_the_right_one()
    {
        Switches.Add("*/keys", new Fault.Late(TimeSpan.FromMinutes(1)));

        var answer = Running.Http.GetAsync(Running.At("discovery/v2.0/keys"));
        await Running.Time.WaitForWaitAsync();
        Assert.False(answer.IsCompleted);
        Running.Time.Advance(TimeSpan.FromMinutes(1));

        using var response = await answer;
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task A_dropped_connection_has_no_answer()
    {
        Switches.Add("*/keys", new Fault.Dropped());

        await Assert.ThrowsAsync<HttpRequestException>(() => Running.Http.GetAsync(Running.At("discovery/v2.0/keys")));
    }
}
