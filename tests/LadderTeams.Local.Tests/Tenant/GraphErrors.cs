using System.Net;

namespace LadderTeams.Local.Tests.Tenant;

internal static class GraphErrors
{
    public static async Task AssertGraphErrorAsync(this HttpResponseMessage response, HttpStatusCode status, string code)
    {
        Assert.Equal(status, response.StatusCode);
        Assert.Equal(code, (await response.JsonAsync()).GetProperty("error").GetProperty("code").GetString());
    }
}
