using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.Files;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace LadderTeams.Service.Tab;

/// <summary>Serves the built tab: its files, and its page at every other address under /tab so that deep links work.</summary>
internal static class TabEndpoints
{
    private const string Page = "index.html";

    private static readonly Refusal NotBuilt = new(503, "tab_not_built", "The tab is not built.");

    private static readonly FileExtensionContentTypeProvider ContentTypes = new();

    public static void AddTab(this IServiceCollection services) =>
        services.AddOptions<TabOptions>().BindConfiguration(TabOptions.Section);

    public static void MapTab(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/tab/{**path}", Get).ExcludeFromDescription();

    /// <param name="path">Null for the page itself.</param>
    private static Results<PhysicalFileHttpResult, ProblemHttpResult> Get(
        string? path, HttpContext context, IOptions<TabOptions> options, IWebHostEnvironment environment)
    {
        var folder = options.Value.Folder ?? NearestFolder.Find(environment.ContentRootPath, "tab/dist");
        if (folder is null || !File.Exists(Path.Combine(folder, Page)))
        {
            return NotBuilt.With("Run npm ci and npm run build in the folder tab, or set Tab:Folder to the built files.");
        }

        using var files = new PhysicalFileProvider(Path.GetFullPath(folder));
        if (files.GetFileInfo(path ?? Page) is { Exists: true, IsDirectory: false }) { return Send(files, path ?? Page, context); }

        return IsAsset(path) ? Refusal.NotFound.With(null) : Send(files, Page, context);
    }

    private static PhysicalFileHttpResult Send(PhysicalFileProvider files, string path, HttpContext context)
    {
        var (file, coding) = Precompressed.Find(files, path, context.Request.Headers.AcceptEncoding);
        var headers = context.Response.Headers;
        headers.ContentEncoding = coding;
        headers.Vary = HeaderNames.AcceptEncoding;
        // The build puts a hash of the content into the name of each asset.
        headers.CacheControl = IsAsset(path) ? "public, max-age=31536000, immutable" : "no-cache";
        var tag = new EntityTagHeaderValue($"\"{file.LastModified.UtcTicks:x}-{file.Length:x}{coding}\"", isWeak: true);
        var type = ContentTypes.TryGetContentType(path, out var known) ? known : "application/octet-stream";
        return TypedResults.PhysicalFile(file.PhysicalPath!, type, lastModified: file.LastModified, entityTag: tag);
    }

    private static bool IsAsset(string? path) => path?.StartsWith("assets/", StringComparison.Ordinal) is true;
}
