using System.Net.Http.Headers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Primitives;

namespace LadderTeams.Published.Host;

/// <summary>What the world sees of the host: the routes of the HTTP functions, each passed on to the program as it streams in.</summary>
internal sealed class FrontDoor : IAsyncDisposable
{
    private static readonly string[] OfTheConnection = ["Connection", "Keep-Alive", "Transfer-Encoding", "Upgrade", "Host"];

    private readonly WebApplication server;
    private readonly HttpMessageInvoker handler = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
    private readonly Uri program;

    private FrontDoor(WebApplication server, Uri program) => (this.server, this.program) = (server, program);

    public Uri Address => new(server.Urls.Single());

    public static async Task<FrontDoor> OpenAsync(FunctionApp app, Uri program)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0").ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = null);
        var door = new FrontDoor(builder.Build(), program);
        foreach (var function in app.Functions.Where(function => function.IsHttp))
        {
            if (!app.ProxiesRequests || !function.CanBeProxied) { throw new InvalidOperationException($"{function.Name} cannot be proxied."); }

            door.server.MapMethods($"/{Path.Combine(app.RoutePrefix, function.Route)}", function.Methods, door.PassOnAsync);
        }

        await door.server.StartAsync();
        return door;
    }

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        handler.Dispose();
    }

    private async Task PassOnAsync(HttpContext context)
    {
        using var request = Copy(context.Request);
        using var answer = await handler.SendAsync(request, context.RequestAborted);
        context.Response.StatusCode = (int)answer.StatusCode;
        foreach (var (name, values) in answer.Headers.NonValidated.Concat(answer.Content.Headers.NonValidated).Where(header => !IsOfTheConnection(header.Key)))
        {
            context.Response.Headers[name] = new StringValues([.. values]);
        }

        await answer.Content.CopyToAsync(context.Response.Body, context.RequestAborted);
    }

    private HttpRequestMessage Copy(HttpRequest from)
    {
        var path = UriHelper.BuildRelative(from.PathBase, from.Path, from.QueryString);
        var request = new HttpRequestMessage(new(from.Method), new Uri(program, path));
        if (from.ContentLength is > 0 || !StringValues.IsNullOrEmpty(from.Headers.TransferEncoding)) { request.Content = new StreamContent(from.Body); }

        foreach (var (name, values) in from.Headers.Where(header => !IsOfTheConnection(header.Key)))
        {
            if (!request.Headers.TryAddWithoutValidation(name, values.AsEnumerable())) { request.Content?.Headers.TryAddWithoutValidation(name, values.AsEnumerable()); }
        }

        request.Headers.Host = program.Authority;
        Set(request.Headers, "X-Forwarded-For", $"{from.HttpContext.Connection.RemoteIpAddress}");
        Set(request.Headers, "X-Forwarded-Host", $"{from.Host}");
        Set(request.Headers, "X-Forwarded-Proto", from.Scheme);
        Set(request.Headers, "x-ms-invocation-id", $"{Guid.NewGuid()}");
        return request;
    }

    private static void Set(HttpRequestHeaders headers, string name, string value)
    {
        headers.Remove(name);
        headers.Add(name, value);
    }

    private static bool IsOfTheConnection(string header) => OfTheConnection.Contains(header, StringComparer.OrdinalIgnoreCase);
}
