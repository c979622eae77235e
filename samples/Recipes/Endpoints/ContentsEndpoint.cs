namespace Recipes.Endpoints;

public static class ContentsEndpoint
{
    public static void MapContents(this IEndpointRouteBuilder app) => app.MapGet("/", (EndpointDataSource endpoints) =>
        from endpoint in endpoints.Endpoints.OfType<RouteEndpoint>()
        let shows = endpoint.Metadata.GetMetadata<Shows>()
        where shows is not null
        select new Entry(endpoint.RoutePattern.RawText, shows.Harmful ? "harmful" : "safe", shows.What));

    private record Entry(string? Path, string Kind, string Shows);
}
