using System.Net;
using LadderTeams.Local.Tenant;
using LadderTeams.Local.Tenant.Keys;

namespace LadderTeams.Local.Tests.Tenant.Calendars;

/// <summary>A person's token opens her own mailbox, a program's all.</summary>
public sealed class CalendarPermissionsTests
{
    private static readonly string Others = $"/v1.0/users/{RunningTenant.Engineer}/events";
    private static readonly string Own = $"/v1.0/users/{RunningTenant.Manager}/events";

    [Theory]
    [InlineData("Calendars.ReadWrite", HttpStatusCode.OK, HttpStatusCode.BadRequest)]
    [InlineData("Calendars.Read", HttpStatusCode.OK, HttpStatusCode.Forbidden)]
    [InlineData("User.Read.All", HttpStatusCode.Forbidden, HttpStatusCode.Forbidden)]
    public async Task A_permission_is_to_read_or_to_write(string permission, HttpStatusCode read, HttpStatusCode write)
    {
        await using var running = await RunningTenant.StartAsync(new TenantOptions { GraphPermissions = [permission], ApplicationPermissions = [permission] });

        foreach (var token in new[] { await running.GraphTokenAsync(RunningTenant.Manager), await running.ProgramTokenAsync() })
        {
            foreach (var rest in new[] { "/events", "/calendarView?startDateTime=2026-11-22&endDateTime=2026-11-23", "/calendarView/delta?startDateTime=2026-11-22&endDateTime=2026-11-23" })
            {
                Assert.Equal(read, await StatusAsync(running, HttpMethod.Get, $"/v1.0/users/{RunningTenant.Manager}{rest}", token));
            }

            Assert.Equal(write, await StatusAsync(running, HttpMethod.Patch, $"{Own}/AAkALgAA", token));
            Assert.Equal(read is HttpStatusCode.OK ? HttpStatusCode.OK : HttpStatusCode.Forbidden, await StatusAsync(running, HttpMethod.Get, "/v1.0/subscriptions", token));
        }
    }

    [Fact]
    public async Task A_person_has_her_own_mailbox_alone()
    {
        await using var running = await RunningTenant.StartAsync();
        var token = await running.GraphTokenAsync(RunningTenant.Manager);

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(running, HttpMethod.Get, "/v1.0/me/events", token));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(running, HttpMethod.Get, Own, token));
        using var refused = await running.GraphAsync(Others, token);
        await refused.AssertGraphErrorAsync(HttpStatusCode.Forbidden, "ErrorAccessDenied");
    }

    [Fact]
    public async Task A_program_has_all_mailboxes_and_none_of_its_own()
    {
        await using var running = await RunningTenant.StartAsync();
        var token = await running.ProgramTokenAsync();

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(running, HttpMethod.Get, Others, token));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(running, HttpMethod.Get, "/v1.0/users/delta?$select=manager", token));
        foreach (var address in new[] { "/v1.0/me/events", "/v1.0/me", "/v1.0/me/manager" })
        {
            using var refused = await running.GraphAsync(address, token);
            await refused.AssertGraphErrorAsync(HttpStatusCode.BadRequest, "BadRequest");
        }
    }

    [Fact]
    public async Task A_programs_token_says_what_it_may_and_names_nobody()
    {
        await using var running = await RunningTenant.StartAsync();

        var claims = Jwt.Verify(await running.ProgramTokenAsync(), running.Tenant.Keys)!;

        Assert.Equal(("app", $"{running.Tenant.Client.Id}", "https://graph.microsoft.com"), (Jwt.TextOf(claims, "idtyp"), Jwt.TextOf(claims, "appid"), Jwt.TextOf(claims, "aud")));
        Assert.Equal("""["Calendars.ReadWrite","User.Read.All"]""", claims["roles"]!.ToJsonString());
        Assert.False(claims.ContainsKey("scp") || claims.ContainsKey("upn"));
    }

    [Theory]
    [InlineData("client_id", "11111111-1111-1111-1111-111111111111", "unauthorized_client", 700016, HttpStatusCode.BadRequest)]
    [InlineData("client_assertion", "guessed", "invalid_client", 700027, HttpStatusCode.Unauthorized)]
    [InlineData("scope", "https://graph.microsoft.com/Calendars.ReadWrite", "invalid_scope", 1002012, HttpStatusCode.BadRequest)]
    public async Task A_program_has_to_prove_itself(string field, string value, string error, int number, HttpStatusCode status)
    {
        await using var running = await RunningTenant.StartAsync();
        var form = await running.ProgramFormAsync();
        form[field] = value;

        (await running.RequestTokenAsync(form, origin: null)).AssertRefused(error, number, status);
    }

    private static async Task<HttpStatusCode> StatusAsync(RunningTenant running, HttpMethod method, string address, string token)
    {
        using var request = new HttpRequestMessage(method, address);
        request.Headers.Authorization = new("Bearer", token);
        using var response = await running.Http.SendAsync(request);
        return response.StatusCode;
    }
}
