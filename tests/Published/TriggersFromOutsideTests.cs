using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace LadderTeams.Published;

/// <summary>Nobody but the host starts a trigger, however the address is written. Over sockets, because a client library would tidy it up.</summary>
[Collection(HostedApp.Collection)]
public sealed class TriggersFromOutsideTests(HostedApp published)
{
    private const string Call = """{"Data":{"timer":{"IsPastDue":false}}}""";

    private static readonly string[] Methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"];

    private static readonly string[] Targets =
    [
        "/RemoveExpired", "/RemoveExpired/", "/removeexpired", "/%52emoveExpired", "//RemoveExpired", "/./RemoveExpired", "/RemoveExpired?x=1",
        "/api/../RemoveExpired", "/api/%2e%2e/RemoveExpired", "/api/..%2fRemoveExpired", "/api/..%5cRemoveExpired", "/api//RemoveExpired", "/api/%2fRemoveExpired",
        "/tab/../RemoveExpired", "/tab/%2e%2e/RemoveExpired", "/api/RemoveExpired", "/admin/functions/RemoveExpired", "/runtime/RemoveExpired",
    ];

    public static TheoryData<string, string> Requests
    {
        get
        {
            var requests = new TheoryData<string, string>();
            foreach (var target in Targets) { requests.Add("POST", target); }

            foreach (var method in Methods) { requests.Add(method, Targets[0]); }

            return requests;
        }
    }

    public static TheoryData<string, string, string> MarkedRequests
    {
        get
        {
            var requests = new TheoryData<string, string, string>();
            foreach (var mark in (string[])["X-Forwarded-For", "x-ms-invocation-id"])
            {
                foreach (var target in Targets) { requests.Add(mark, "POST", target); }

                foreach (var method in Methods) { requests.Add(mark, method, Targets[0]); }
            }

            return requests;
        }
    }

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task Through_the_host_no_address_leads_to_a_trigger(string method, string target)
    {
        var answer = await SendAsync(published.Host.Outside.BaseAddress!, method, target, "");

        AssertRefused(answer);
    }

    [Theory]
    [MemberData(nameof(MarkedRequests))]
    public async Task What_the_host_passed_on_would_be_refused_by_the_program(string mark, string method, string target)
    {
        var answer = await SendAsync(published.Host.Handler.Address, method, target, $"{mark}: 1\r\n");

        AssertRefused(answer);
    }

    private static void AssertRefused(string answer)
    {
        var status = int.Parse(answer.Split(' ')[1], CultureInfo.InvariantCulture);
        Assert.True(status is 400 or 404 or 405, answer);
        Assert.DoesNotContain("Outputs", answer);
        Assert.DoesNotContain("Allow: POST", answer);
    }

    /// <summary>As an owner, so that nothing is refused for want of a token.</summary>
    private async Task<string> SendAsync(Uri to, string method, string target, string header)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(to.Host, to.Port);
        await using var stream = socket.GetStream();
        var request = $"{method} {target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer {published.Tenant.OwnerToken}\r\nContent-Type: application/json\r\n{header}Content-Length: {Call.Length}\r\n\r\n{Call}";
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return await reader.ReadToEndAsync();
    }
}
