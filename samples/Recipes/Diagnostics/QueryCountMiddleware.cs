using System.Globalization;

namespace Recipes.Diagnostics;

public static class QueryCountMiddleware
{
    public static IApplicationBuilder UseQueryCount(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(() =>
        {
            var counter = context.RequestServices.GetRequiredService<QueryCounter>();
            context.Response.Headers["X-Queries"] = counter.Count.ToString(CultureInfo.InvariantCulture);
            return Task.CompletedTask;
        });
        return next(context);
    });
}
