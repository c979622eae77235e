namespace OneTrip.Bench.Generated;

/// <summary>The controllers of a module, and an endpoint that queries by itself.</summary>
static class WebSources
{
    public static IEnumerable<GeneratedFile> Of(Module m)
    {
        var (root, space, domain, data) = (m.Root, m.Namespace(Layer.Web), m.Namespace(Layer.Domain), m.Namespace(Layer.Data));
        yield return new(Layer.Web, $"Area{m.Area}/{root}Controller.cs", $$"""
            using Microsoft.AspNetCore.Mvc;
            using {{domain}};

            namespace {{space}};

            [ApiController]
            [Route("api/{{root.ToLowerInvariant()}}")]
            public class {{root}}Controller(I{{root}}Service service) : ControllerBase
            {
                [HttpGet]
                public async Task<ActionResult<List<{{root}}Dto>>> List(CancellationToken cancellationToken) => Ok(await service.{{m.List}}(cancellationToken));

                [HttpGet("{id:int}")]
                public async Task<ActionResult<{{root}}Dto>> Get(int id, CancellationToken cancellationToken)
                {
                    var found = await service.{{m.Get}}(id, cancellationToken);
                    return found is null ? NotFound() : Ok(found);
                }

                [HttpPost("filter")]
                public async Task<ActionResult<List<{{root}}Dto>>> Filter({{root}}Filter filter, CancellationToken cancellationToken)
                {
                    if (filter.PageSize is < 1 or > 500) return BadRequest("The size of a page is between 1 and 500.");
                    return Ok(await service.FilterAsync(filter, cancellationToken));
                }

                [HttpPost]
                public async Task<ActionResult<int>> Create(Create{{root}} command, CancellationToken cancellationToken)
                {
                    if (string.IsNullOrWhiteSpace(command.Number)) return BadRequest("A number is needed.");
                    var id = await service.{{m.Add}}(command, cancellationToken);
                    return CreatedAtAction(nameof(Get), new { id }, id);
                }

                [HttpPost("{id:int}/close")]
                public async Task<IActionResult> Close(int id, CancellationToken cancellationToken)
                {
                    await service.{{m.Close}}(id, cancellationToken);
                    return NoContent();
                }

                [HttpGet("{id:int}/total")]
                public Task<decimal> Total(int id, CancellationToken cancellationToken) => service.TotalAsync(id, cancellationToken);
            }
            """);
        yield return new(Layer.Web, $"Area{m.Area}/{root}Export.cs", $$"""
            using System.Text;
            using Microsoft.EntityFrameworkCore;
            using {{domain}};
            using {{data}};

            namespace {{space}};

            public class {{root}}Export(Area{{m.Area}}Context context)
            {
                public async Task<string> CsvAsync(DateTime since, CancellationToken cancellationToken)
                {
                    var rows = await context.{{root}}s.AsNoTracking().Where(e => e.CreatedOn >= since).Select(e => new { e.Number, Kind = e.Kind.Name, Lines = e.Lines.Count, e.Amount }).ToListAsync(cancellationToken);
                    var text = new StringBuilder();
                    foreach (var row in rows) text.Append(row.Number).Append(';').Append(row.Kind).Append(';').Append(row.Lines).Append(';').Append(row.Amount).AppendLine();
                    return text.ToString();
                }

                public async Task<List<string>> NotesAsync(int id, CancellationToken cancellationToken)
                {
                    var notes = await context.{{root}}Notes{{(m.Forgets ? "" : $".Include(n => n.{root})")}}.Where(n => n.{{root}}Id == id).ToListAsync(cancellationToken);
                    return notes.Select(n => $"{n.{{root}}.Number}: {Shorten(n.Text)}").ToList();
                }

                static string Shorten(string text) => text.Length > {{m.Random.Next(20, 90)}} ? text[..20] + "…" : text;
            }
            """);
    }
}
