using System.Globalization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;

namespace LadderTeams.Service.Ladders.Searching;

/// <summary>States the limits of a search in the OpenAPI document.</summary>
internal static class SearchLimits
{
    public static Task DescribeAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var limits = context.ApplicationServices.GetRequiredService<IOptions<SearchOptions>>().Value;
        foreach (var parameter in operation.Parameters?.OfType<OpenApiParameter>() ?? [])
        {
            parameter.Schema = parameter.Name switch
            {
                "q" => new OpenApiSchema { Type = JsonSchemaType.String, MinLength = 1, MaxLength = limits.LongestQuery },
                "skip" => Count(0, limits.LargestSkip, 0),
                "top" => Count(1, limits.LargestPage, limits.PageSize),
                _ => parameter.Schema,
            };
        }

        return Task.CompletedTask;
    }

    /// <summary>The handler reads the number itself, so that any other value is refused as a page and not as a request.</summary>
    private static OpenApiSchema Count(int least, int most, int missing) => new()
    {
        Type = JsonSchemaType.Integer,
        Format = "int32",
        Minimum = least.ToString(CultureInfo.InvariantCulture),
        Maximum = most.ToString(CultureInfo.InvariantCulture),
        Default = missing,
    };
}
