// case: An indexer of one's own looks entities up, in a loop over their numbers
// fact: C4
// model: Shop
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        var board = new Board(db.Orders.OrderBy(o => o.Id).ToList());
        for (var i = 0; i < board.Count; i++) yield return board[i].{|OT1001:Customer|}.Name;
    }
}

public class Board(List<Order> orders)
{
    public int Count => orders.Count;

    public Order this[int index] => orders[index];
}
