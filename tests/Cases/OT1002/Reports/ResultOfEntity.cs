// case: A result of one's own holds the entity, and a reference of it is read
// fact: L22
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public class Result<T>
{
    public T Value { get; private init; } = default!;

    public bool IsSuccess { get; private init; }

    public static Result<T> Ok(T value) => new() { Value = value, IsSuccess = true };

    public static Result<T> Fail() => new();
}

public class Orders(ShopContext db)
{
    public async Task<Result<Order>> FindAsync(int id)
    {
        var order = await db.Orders.FirstOrDefaultAsync(o => o.Id == id);
        if (order == null) return Result<Order>.Fail();
        return Result<Order>.Ok(order);
    }
}

public static class Page
{
    public static async Task<string> Run(ShopContext db)
    {
        var result = await new Orders(db).FindAsync(1);
        return result.IsSuccess ? $"{result.Value.Number} {{|OT1002:result.Value.Customer|}?.Name}" : "not found";
    }
}
