using System.Net;
using System.Text.Json;

namespace LadderTeams.Service.Tests.Platform.Triggers;

/// <summary>What the host posts, and what it must be answered.</summary>
public sealed class TriggerCallTests : IDisposable
{
    private readonly ServiceFixture service = HostedService.Create();

    public void Dispose() => service.Dispose();

    [Theory]
    [InlineData("""{"Data":{"msg":"\"{\\\"a\\\":1}\""},"Metadata":{"DequeueCount":"2","Id":"\"800ae4b3\"","sys":{}}}""")]
    [InlineData("""{"Data":{"msg":"{\"a\":1}"},"Metadata":{"DequeueCount":2,"Id":"800ae4b3"}}""")]
    [InlineData("""{"Data":{"anything":{"a":1}},"Metadata":{"DequeueCount":"\"2\"","Id":"\"800ae4b3\""}}""")]
    public async Task A_queue_message_is_read_however_often_it_is_encoded(string call)
    {
        using var client = service.CreateClient();

        using var response = await client.PostAsync("/Echo", call);

        var echo = Assert.Single((await response.JsonAsync()).GetProperty("Outputs").GetProperty("echo").EnumerateArray());
        Assert.Equal(1, echo.GetProperty("Body").GetProperty("a").GetInt32());
        Assert.Equal(2, echo.GetProperty("DequeueCount").GetInt32());
        Assert.Equal("800ae4b3", echo.GetProperty("Id").GetString());
    }

    [Fact]
    public async Task A_message_without_metadata_is_taken_for_a_first_delivery()
    {
        using var client = service.CreateClient();

        using var response = await client.PostAsync("/Echo", """{"Data":{"msg":"plain words"}}""");

        var echo = (await response.JsonAsync()).GetProperty("Outputs").GetProperty("echo")[0];
        Assert.Equal("plain words", echo.GetProperty("Body").GetString());
        Assert.Equal(1, echo.GetProperty("DequeueCount").GetInt32());
    }

    [Fact]
    public async Task Several_messages_go_out_as_an_array()
    {
        using var client = service.CreateClient();

        using var response = await client.PostAsync("/Echo", """{"Data":{"msg":{"times":3}}}""");

        Assert.Equal(3, (await response.JsonAsync()).GetProperty("Outputs").GetProperty("echo").GetArrayLength());
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("\"True\"", true)]
    [InlineData("false", false)]
    public async Task A_timer_says_whether_it_is_late(string late, bool isLate)
    {
        using var client = service.CreateClient();
        var call = """{"Data":{"timer":{"Schedule":{"AdjustForDST":true},"ScheduleStatus":{"Last":"2026-11-20T02:30:00Z"},"IsPastDue":LATE}},"Metadata":{"sys":{"MethodName":"Tick"}}}""";

        using var response = await client.PostAsync("/Tick", call.Replace("LATE", late, StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(isLate, (await response.JsonAsync()).GetProperty("Outputs").TryGetProperty("late", out _));
    }

    [Fact]
    public async Task An_answer_without_messages_has_a_body_all_the_same()
    {
        using var client = service.CreateClient();

        using var response = await client.PostAsync("/Tick", """{"Data":{"timer":{}}}""");

        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(JsonValueKind.Object, (await response.JsonAsync()).GetProperty("Outputs").ValueKind);
    }

    [Fact]
    public async Task A_trigger_that_fails_is_no_success_so_that_the_host_tries_again()
    {
        using var client = service.CreateClient();

        using var response = await client.PostAsync("/Broken", """{"Data":{"msg":"{}"}}""");

        await response.RefusedAsync(500, "internal_error");
        Assert.DoesNotContain("secret", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"Data":null}""")]
    [InlineData("""{"Data":{}}""")]
    [InlineData("""{"Data":{"one":1,"two":2}}""")]
    public async Task What_is_no_call_is_refused(string call)
    {
        using var client = service.CreateClient();

        using var response = await client.PostAsync("/Echo", call);

        await response.RefusedAsync(400, "bad_request");
    }
}
